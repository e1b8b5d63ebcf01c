package io.vircaps.kernel.proc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.KernelText;
import org.junit.jupiter.api.Test;

class ProcSwapsTest {
    @Test
    void keepsNameTypeAndSizeOfEachArea() {
        KernelText swaps = new KernelText(
                ProcSwaps.PATH,
                "Filename\t\t\tType\t\tSize\tUsed\tPriority\n/dev/vdb  partition\t1048572 77 -2\n/swap file 2048 0 -3\n");

        assertThat(ProcSwaps.areas(swaps)).isEqualTo("Filename Type Size /dev/vdb partition 1048572 /swap file 2048 ");
    }

    @Test
    void isTheSameHoweverMuchIsUsed() {
        assertThat(ProcSwaps.areas(new KernelText(ProcSwaps.PATH, "/swap file 2048 0 -3\n")))
                .isEqualTo(ProcSwaps.areas(new KernelText(ProcSwaps.PATH, "/swap file 2048 9 5\n")))
                .isNotEqualTo(ProcSwaps.areas(new KernelText(ProcSwaps.PATH, "/swap file 4096 0 -3\n")));
    }

    @Test
    void takesShortLinesAsTheyAre() {
        assertThat(ProcSwaps.areas(new KernelText(ProcSwaps.PATH, "\n/swap\n"))).isEqualTo("/swap ");
    }
}
