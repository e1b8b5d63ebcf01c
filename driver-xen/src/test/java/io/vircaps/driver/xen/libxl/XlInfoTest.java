package io.vircaps.driver.xen.libxl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.MemorySize;
import org.junit.jupiter.api.Test;

class XlInfoTest {
    private static final XlInfo INFO = XlText.parse("""
            nr_cpus                : 4
            cpu_mhz                : 2596.147
            total_memory           : 4096
            empty                  :
            large                  : 1234567890
            """);

    @Test
    void hasFieldsByTheirNames() {
        assertThat(INFO.field("nr_cpus")).contains("4");
        assertThat(INFO.field("empty")).isEmpty();
        assertThat(INFO.field("none")).isEmpty();
    }

    @Test
    void hasSmallNumbers() {
        assertThat(INFO.number("nr_cpus")).hasValue(4);
        assertThat(INFO.number("large")).isEmpty();
        assertThat(INFO.number("cpu_mhz")).isEmpty();
        assertThat(INFO.required("nr_cpus")).isEqualTo(4);
    }

    @Test
    void namesTheLineThatIsMissingOrMalformed() {
        assertThatThrownBy(() -> INFO.required("nr_nodes"))
                .hasMessage(
                        "xl info -n, nr_nodes: malformed: expected a number below 1000000000, found 'no such line'");
        assertThatThrownBy(() -> INFO.required("large")).hasMessageEndingWith("found '1234567890'");
        assertThatThrownBy(() -> XlText.parse("cpu_mhz : fast").megahertz())
                .hasMessageStartingWith("xl info -n, cpu_mhz: malformed")
                .hasMessageEndingWith("found 'fast'");
    }

    @Test
    void hasMemoryInMebibytesAndTheClockInWholeMegahertz() {
        assertThat(INFO.memory("total_memory")).isEqualTo(MemorySize.ofKibibytes(4096 * 1024));
        assertThat(INFO.megahertz()).isEqualTo(2596);
        assertThat(XlInfo.mebibytes(3)).isEqualTo(MemorySize.ofKibibytes(3072));
    }

    @Test
    void hasWordsOfFeatureBits() {
        assertThat(XlText.parse("hw_caps : 00000001:ffffffff").hardwareCapabilities())
                .containsExactly(1, -1);
        assertThat(XlText.parse("hw_caps : 1:2").hardwareCapabilities()).isEmpty();
        assertThat(INFO.hardwareCapabilities()).isEmpty();
    }
}
