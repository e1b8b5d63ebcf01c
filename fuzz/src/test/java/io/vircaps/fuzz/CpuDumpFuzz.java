package io.vircaps.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vircaps.cpu.CpuExplanation;
import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpExplainer;
import io.vircaps.cpu.dump.DumpReader;
import io.vircaps.cpu.dump.DumpText;
import io.vircaps.cpu.dump.form.DumpForm;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.driver.qemu.query.ExpansionReader;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import io.vircaps.model.note.Probed;
import io.vircaps.output.json.CpuResultJson;
import io.vircaps.output.text.CpuResultText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Any bytes are a dump of some form, whose every kind of CPU is explained, or are refused with the name of the file.
 */
class CpuDumpFuzz {
    private static final X86Rules RULES =
            new X86Rules(CpuMaps.of(Dialect.DEFAULT).x86());
    private static final List<DumpReader> READERS = readers();
    private static final int MOST_CHARACTERS = 16 << 20;

    private static List<DumpReader> readers() {
        List<DumpReader> readers = new ArrayList<>(DumpForm.all());
        readers.add(new ExpansionReader());
        return readers;
    }

    @FuzzTest(maxDuration = "10m")
    void explainsOrRefuses(byte[] input) {
        try {
            DumpText text = DumpText.of("dump", input);
            Optional<CpuDump> dump = CpuDump.read(text, READERS);
            if (dump.isEmpty()) {
                throw CpuDump.unknownForm(text, READERS);
            }
            check(!dump.get().cpus().isEmpty(), "no CPU");
            Probed<CpuExplanation> explained = DumpExplainer.explain(dump.get(), RULES);
            check(!explained.value().cpus().isEmpty(), "no kind of CPU");
            check(CpuResultJson.explanation(explained.value()).length() < MOST_CHARACTERS, "much JSON");
            check(CpuResultText.explanation(explained.value()).length() < MOST_CHARACTERS, "much text");
        } catch (VircapsException refused) {
            check(refused.problem().sentence().length() < 1000, "a long sentence");
            check(
                    refused.problem()
                            .where()
                            .filter(where -> where.startsWith("dump"))
                            .isPresent(),
                    refused);
        }
    }

    private static void check(boolean holds, Object what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
