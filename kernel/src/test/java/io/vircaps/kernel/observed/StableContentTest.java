package io.vircaps.kernel.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StableContentTest {
    private static String of(String path, String content) {
        return new String(
                StableContent.of(path, content.getBytes(StandardCharsets.ISO_8859_1)), StandardCharsets.ISO_8859_1);
    }

    @Test
    void mostFilesAreStable() {
        assertThat(of("etc/meminfo", "MemFree: 1 kB\n")).isEqualTo("MemFree: 1 kB\n");
        assertThat(StableContent.ofHead("etc/a", "cpu MHz : 1\n")).isEqualTo("cpu MHz : 1\n");
    }

    @Test
    void cpuinfoIsStableWithoutClocks() {
        String cpuinfo = "model : 1\ncpu MHz\t: 2596\nmy cpu MHz : 1\n\nmodel : 2\ncpu MHz : 800";

        assertThat(of("proc/cpuinfo", cpuinfo)).isEqualTo("model : 1\nmy cpu MHz : 1\n\nmodel : 2\n");
        assertThat(StableContent.ofHead("proc/cpuinfo", cpuinfo)).isEqualTo("model : 1\nmy cpu MHz : 1\n");
        assertThat(StableContent.ofHead("proc/cpuinfo", "cpu MHz : 1\nmodel : 1\n"))
                .isEqualTo("model : 1\n");
    }

    @Test
    void meminfoIsStableInItsTotalOfTheHostAndOfNodes() {
        String host = "MemTotal: 5 kB\nMemFree: 1 kB\n";
        String node = "Node 0 MemTotal: 5 kB\nNode 0 MemFree: 1 kB\n";

        assertThat(of("proc/meminfo", host)).isEqualTo("MemTotal: 5 kB\n");
        assertThat(StableContent.ofHead("proc/meminfo", host)).isEqualTo("MemTotal: 5 kB\n");
        assertThat(of("sys/devices/system/node/node0/meminfo", node)).isEqualTo("Node 0 MemTotal: 5 kB\n");
        assertThat(of("proc/meminfo", "MemFree: 1 kB\n")).isEmpty();
        assertThat(of("proc/meminfo", "MemTotal: 5 kB")).isEqualTo("MemTotal: 5 kB");
    }

    @Test
    void swapsAreStableInNameTypeAndSize() {
        assertThat(of("proc/swaps", "Filename Type Size Used\n/dev/vdb\tpartition 1048572 77 -2\n/a\n"))
                .isEqualTo("Filename Type Size\n/dev/vdb\tpartition 1048572\n/a\n");
    }

    @Test
    void statusIsStableInWhatTheProcessMayDo() {
        String status = """
                Name:\tjava
                Uid:\t0
                Gid:\t1
                VmRSS:\t9 kB
                Groups:\t2
                CapEff:\tff
                CapPrm:\t1
                NoNewPrivs:\t0
                Seccomp:\t2
                Seccomp_filters:\t3""";

        assertThat(of("proc/self/status", status)).isEqualTo("""
                Uid:\t0
                Gid:\t1
                Groups:\t2
                CapEff:\tff
                NoNewPrivs:\t0
                Seccomp:\t2
                Seccomp_filters:\t3
                """);
    }

    @Test
    void auxiliaryVectorIsStableInItsNumbers() {
        byte[] stable =
                StableContent.of("proc/self/auxv", words(33, 0x7fff_0000L, 6, 4096, 16, 1, 25, 5, 17, 100, 26, 2));

        assertThat(stable).isEqualTo(words(6, 4096, 16, 1, 17, 100, 26, 2));
    }

    private static byte[] words(long... words) {
        ByteBuffer buffer = ByteBuffer.allocate(words.length * Long.BYTES).order(ByteOrder.nativeOrder());
        for (long word : words) {
            buffer.putLong(word);
        }
        return buffer.array();
    }

    @Test
    void identityIsStableWithoutItsTimeBelowRun() {
        assertThat(StableContent.identity("run/user/1/bus", "12 345")).isEqualTo("12");
        assertThat(StableContent.identity("usr/bin/qemu", "12 345")).isEqualTo("12 345");
    }
}
