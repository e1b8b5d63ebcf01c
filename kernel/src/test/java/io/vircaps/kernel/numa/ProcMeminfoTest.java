package io.vircaps.kernel.numa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.KernelTextException;
import io.vircaps.model.MemorySize;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcMeminfoTest {
    private static final String MEMINFO = """
            MemTotal:        4679884 kB
            MemFree:          123456 kB
            HugePages_Total:       7
            Empty:
            Odd:             twenty kB
            MemFree:               1 kB
            """;

    private static ProcMeminfo meminfo(String text) {
        return new ProcMeminfo(new KernelText("proc/meminfo", text));
    }

    @Test
    void readsTheFirstRowOfALabel() {
        assertThat(meminfo(MEMINFO).size("MemTotal")).contains(MemorySize.ofKibibytes(4679884));
        assertThat(meminfo(MEMINFO).size("MemFree")).contains(MemorySize.ofKibibytes(123456));
    }

    @Test
    void readsTheRowsOfANode() {
        ProcMeminfo node = meminfo("Node 1 MemTotal:   100 kB\nNode\nNode 12 MemFree:  9 kB\n");

        assertThat(node.size("MemTotal")).contains(MemorySize.ofKibibytes(100));
        assertThat(node.size("MemFree")).contains(MemorySize.ofKibibytes(9));
    }

    @Test
    void hasNoSizeWithoutARow() {
        assertThat(meminfo(MEMINFO).size("Mem")).isEmpty();
        assertThat(meminfo(MEMINFO).size("SwapTotal")).isEmpty();
        assertThat(meminfo(MEMINFO).size("Empty")).isEmpty();
    }

    @Test
    void namesFileExpectedAndFoundWhereTheSizeIsNone() {
        assertThatThrownBy(() -> meminfo(MEMINFO).size("Odd"))
                .isInstanceOf(KernelTextException.class)
                .hasMessage("proc/meminfo: malformed: expected a decimal number from 0 to 18446744073709551615,"
                        + " found 'twenty'");
        assertThatThrownBy(() -> meminfo("MemFree: 9007199254740992 kB\n").size("MemFree"))
                .hasMessage("proc/meminfo: malformed: expected at most 9007199254740991 kB, found '9007199254740992'");
    }

    @Test
    void readsTheHostsFile() {
        KernelFiles files = KernelFiles.of(Map.of("proc/meminfo", MEMINFO));

        assertThat(ProcMeminfo.read(files).orElseThrow()).isEqualTo(meminfo(MEMINFO));
        assertThat(ProcMeminfo.read(KernelFiles.of(Map.of()))).isEmpty();
    }

    @Test
    void failsWhereTheFileCannotBeRead() {
        KernelFiles files = KernelFiles.of(Map.of("proc/meminfo/x", ""));

        assertThatThrownBy(() -> ProcMeminfo.read(files)).isInstanceOf(KernelFileException.class);
    }
}
