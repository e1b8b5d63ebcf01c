package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import org.junit.jupiter.api.Test;

class NodeInfoTextTest {
    private static String text(int megahertz) {
        return NodeInfoText.of(
                new NodeInfo("x86_64", MemorySize.ofKibibytes(9), 8, megahertz, new NodeInfo.Shape(2, 3, 4, 5)));
    }

    @Test
    void alignsValuesAfterTheirTitles() {
        assertThat(text(7)).isEqualTo("""
                CPU model:           x86_64
                CPU(s):              8
                CPU frequency:       7 MHz
                CPU socket(s):       3
                Core(s) per socket:  4
                Thread(s) per core:  5
                NUMA cell(s):        2
                Memory size:         9 KiB
                """);
    }

    @Test
    void leavesOutAnUnknownFrequency() {
        assertThat(text(0)).contains("CPU(s):              8\nCPU socket(s):       3\n");
    }
}
