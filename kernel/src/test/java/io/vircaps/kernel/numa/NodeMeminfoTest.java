package io.vircaps.kernel.numa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.KernelTextException;
import io.vircaps.model.MemorySize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeMeminfoTest {
    private static NodeMeminfo meminfo(String text) {
        return new NodeMeminfo(new KernelText("node0/meminfo", text));
    }

    @Test
    void readsTotalAndFreeOfANodeAndOfTheHost() {
        NodeMeminfo node = meminfo("Node 0 MemTotal:   4679884 kB\nNode 0 MemFree:  100 kB\nNode 0 MemUsed: 1 kB\n");
        NodeMeminfo host = meminfo("MemTotal: 7 kB\nMemFree: 6 kB\n");

        assertThat(node.total()).isEqualTo(MemorySize.ofKibibytes(4679884));
        assertThat(node.free()).isEqualTo(MemorySize.ofKibibytes(100));
        assertThat(host.total()).isEqualTo(MemorySize.ofKibibytes(7));
        assertThat(host.free()).isEqualTo(MemorySize.ofKibibytes(6));
    }

    @Test
    void takesAsMuchAsAnyProcessorCanAddress() {
        assertThat(meminfo("MemTotal: 140737488355328 kB\n").total().bytes()).isEqualTo(1L << 57);
    }

    @ParameterizedTest
    @CsvSource({
        "'', a line MemTotal: … kB",
        "'MemFree: 1 kB', a line MemTotal: … kB",
        "'MemTotal: 1', a line MemTotal: … kB",
        "'MemTotal: x kB', a decimal number from 0 to 18446744073709551615",
        "'MemTotal: -1 kB', a decimal number from 0 to 18446744073709551615",
        "'MemTotal: 140737488355329 kB', at most 140737488355328 kB"
    })
    void namesFileAndExpectedWhereThereIsNone(String text, String expected) {
        assertThatThrownBy(() -> meminfo(text).total())
                .isInstanceOf(KernelTextException.class)
                .hasMessageStartingWith("node0/meminfo: malformed: expected " + expected + ", found '");
    }

    @Test
    void needsALineOfFreeMemoryToo() {
        assertThatThrownBy(() -> meminfo("MemTotal: 1 kB\n").free())
                .hasMessageContaining("expected a line MemFree: … kB");
    }
}
