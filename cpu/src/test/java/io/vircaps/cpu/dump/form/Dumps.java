package io.vircaps.cpu.dump.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuDataException;
import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpText;
import io.vircaps.cpu.dump.DumpedCpu;
import io.vircaps.cpu.dump.DumpedFacts;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;

/** Reads dumps of a made-up processor in tests. */
final class Dumps {
    static final CpuidLeaf FIRST = new CpuidLeaf(0, 0, 0xd, 0x756e6547, 0x6c65746e, 0x49656e69);
    private static final CpuidLeaf THIRD = new CpuidLeaf(0xd, 1, 0xf, 0x340, 0, 0);
    private static final List<CpuidLeaf> LEAVES = List.of(FIRST, THIRD);

    private Dumps() {}

    static CpuDump read(String text) {
        return CpuDump.read(new DumpText("f", text), DumpForm.all()).orElseThrow();
    }

    static List<CpuidLeaf> leaves(DumpedCpu cpu) {
        return ((DumpedFacts.Registers) cpu.facts()).leaves();
    }

    static void assertReads(String form, String text) {
        CpuDump dump = read(text);

        assertThat(dump.form()).isEqualTo(form);
        assertThat(dump.cpus()).hasSize(1);
        assertThat(leaves(dump.cpus().get(0))).containsSubsequence(LEAVES);
    }

    static void assertRefuses(String text, String sentence) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(CpuDataException.class)
                .hasMessage(sentence);
    }
}
