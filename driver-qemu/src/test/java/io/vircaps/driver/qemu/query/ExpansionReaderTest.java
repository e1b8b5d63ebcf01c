package io.vircaps.driver.qemu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpReader;
import io.vircaps.cpu.dump.DumpText;
import io.vircaps.cpu.dump.DumpedFacts;
import io.vircaps.cpu.dump.form.DumpForm;
import io.vircaps.cpu.x86.QemuProperties;
import io.vircaps.model.VircapsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpansionReaderTest {
    private static final String MODEL =
            "{'name': 'base', 'props': {'family': 6, 'model': 15, 'stepping': 2, 'vendor': 'GenuineIntel',"
                    + " 'sse4.1': false, 'lahf-lm': true, 'level': 10, 'hv-spinlocks': null}}";

    private static CpuDump read(String json) {
        List<DumpReader> readers = new ArrayList<>(DumpForm.all());
        readers.add(new ExpansionReader());
        return CpuDump.read(new DumpText("f", json.replace('\'', '"')), readers).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MODEL,
                "{'model': " + MODEL + "}",
                "{\n  'return': {'model': " + MODEL + "},\n  'id': 'libvirt-7'\n}\n\n{'return': []}\n",
                "{'QMP': {'version': {}, 'capabilities': []}}\n{'return': {}}\n{'return': {'model': " + MODEL + "}}"
            })
    void readsAReplyWithWhatStandsAroundIt(String json) {
        CpuDump dump = read(json);

        assertThat(dump.form()).isEqualTo("QEMU query-cpu-model-expansion");
        assertThat(dump.cpus()).hasSize(1);
        assertThat(dump.cpus().get(0).facts())
                .isEqualTo(new DumpedFacts.Properties(new QemuProperties(
                        Set.of("lahf-lm"), Optional.of("GenuineIntel"), new X86Signature(6, 15, 2))));
    }

    @Test
    void readsSeveralReplies() {
        assertThat(read("{'return': {'model': " + MODEL + "}}\n{'model': " + MODEL.replace("15", "23") + "}")
                        .cpus())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"return\": {}}|f: dump of QEMU query-cpu-model-expansion: expected a model with props, found 'none'",
                "{\"error\": {\"class\": \"GenericError\", \"desc\": \"no such model\"}}|f: QEMU refused the command: no such model"
            })
    void reportsThatThereIsNoModel(String json, String sentence) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(VircapsException.class)
                .hasMessage(sentence);
    }

    @Test
    void namesTheLineThatIsNoJson() {
        String truncated = "{\"return\": {\n  \"model\": {\n    \"name\": \"bas";
        String mixed = "{\"return\": {}}\n\nCPU 0:\n";

        assertThatThrownBy(() -> read(truncated)).hasMessageStartingWith("f:3: not JSON: ");
        assertThatThrownBy(() -> read(mixed)).hasMessageStartingWith("f:3: not JSON: ");
    }
}
