package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verbs about counters of a host, on a host directory of two nodes with a hole between them. */
class NodeVerbsTest {
    @TempDir
    private Path host;

    @BeforeEach
    void makeHost() throws IOException {
        Files.writeString(Files.createDirectories(host).resolve("host.txt"), "arch = x86_64\n");
        file("proc/stat", "cpu  30 1 5 100 7 2 3 0 0 0\ncpu0 10 1 2 50 3 1 1 0 0 0\ncpu2 20 0 3 50\ncpu3 x\n");
        file(
                "proc/meminfo",
                "MemTotal: 1000 kB\nMemFree: 400 kB\nMemAvailable: 900 kB\nBuffers: 20 kB\nCached: 30 kB\n");
        file("sys/devices/system/cpu/present", "0-3\n");
        file("sys/devices/system/cpu/online", "0,2\n");
        for (int node : new int[] {0, 2}) {
            String directory = "sys/devices/system/node/node" + node;
            file(directory + "/cpulist", node + "\n");
            file(directory + "/meminfo", "Node " + node + " MemTotal: 500 kB\nNode " + node + " MemFree: 200 kB\n");
            file(directory + "/hugepages/hugepages-2048kB/nr_hugepages", "9\n");
            file(directory + "/hugepages/hugepages-2048kB/free_hugepages", (node + 5) + "\n");
        }
        file("sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages", "12\n");
        file("sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages", "18\n");
    }

    private void file(String path, String content) throws IOException {
        Path file = host.resolve("root").resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    private Call ours(String line) {
        String arguments = "--host " + host + " -c qemu:///system -q " + line;
        return Call.of(arguments.split(" "));
    }

    @Test
    void mapsCpusUpToTheLastThatIsPresent() {
        assertThat(ours("nodecpumap").out()).isEqualTo("CPUs present:   4\nCPUs online:    2\nCPU map:        y-y-\n");
        assertThat(ours("nodecpumap --pretty").out()).endsWith("0,2\n");
    }

    /** The node without memory of the last one has no pools, so virsh would refuse as well. */
    @ParameterizedTest
    @CsvSource({
        "fake-aarch64-no-cache-id, 'Node 0:\n64KiB: 262144\n2048KiB: 0\n524288KiB: 1\n16777216KiB: 0\n', ''",
        "fake-x86_64-4n-hmat, 'Node 2:\n4KiB: 2097151\n2048KiB: 512\n1048576KiB: 0\n', ''",
        "x86_64-1s2c1t, 'Node 0:\n4KiB: 1305978\n2048KiB: 0\n1048576KiB: 0\n', ''",
        "fake-ppc64le-16g-pages, '', 'error: operation failed: page size 2048 is not available on node 0\n'"
    })
    void countsFreePagesOfRecordedHosts(String name, String out, String err) {
        String directory = Fixtures.root().resolve("hosts").resolve(name).toString();
        Call call = Call.of("--host", directory, "-c", "qemu:///system", "freepages", "--all");

        assertThat(call.out()).contains(out);
        assertThat(call.err()).isEqualTo(err);
    }

    @Test
    void countsInterruptsWithTheKernelAndNiceProgramsWithPrograms() {
        assertThat(ours("nodecpustats").out()).isEqualTo("""
                        user:                      310000000
                        system:                    100000000
                        idle:                     1000000000
                        iowait:                     70000000
                        """);
    }

    @Test
    void readsTheFourColumnsOfOldKernels() {
        assertThat(ours("nodecpustats 2").out()).contains("idle:                      500000000\niowait: ");
    }

    @ParameterizedTest
    @CsvSource({
        "nodecpustats 3, error: Unable to get node cpu stats",
        "nodecpustats --percent, error: option --percent: the counters of a host directory do not change",
        "nodememstats 3, error: Unable to get number of memory stats",
        "nodememstats 1, error: Unable to get number of memory stats",
        "freecell 3, error: internal error: start cell 3 out of range (0-2)",
        "freepages 1 2048, error: operation failed: NUMA node 1 is not available",
        "freepages 2 64, error: operation failed: page size 64 is not available on node 2",
        "freepages -- -1 64, error: operation failed: page size 64 is not available",
        "freepages -1 64, error: operation failed: page size 64 is not available",
        "freepages 0 -4, error: Scaled numeric value '-4' for <pagesize> option is malformed or out of range",
        "freecell -1, error: startCell in virNodeGetCellsFreeMemory must be zero or greater",
        "freecell --cellno -x, error: Numeric value '-x' for <cellno> option is malformed or out of range",
        "freecell 0 -- --all, error: unexpected data '--all'",
        "nodecpustats -2, error: Unable to get number of cpu stats",
        "sysinfo, error: failed to get sysinfo",
        "freepages 0, error: missing pagesize argument"
    })
    void saysWhatIsNotThere(String line, String message) {
        Call call = ours(line);

        assertThat(call.err().lines().findFirst()).contains(message);
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void tellsOfCellsOnlyTotalAndFree() {
        assertThat(ours("nodememstats").out()).contains("total  :                 1000 KiB\n", "cached :");
        assertThat(ours("nodememstats --cell 2").out())
                .isEqualTo("total  :                  500 KiB\nfree   :                  200 KiB\n");
    }

    @Test
    void addsUpFreeMemoryOfCells() {
        assertThat(ours("freecell").out()).isEqualTo("Total: 400 KiB\n");
        assertThat(ours("freecell 1").out()).isEqualTo("1: 0 KiB\n");
        assertThat(ours("--output json freecell 2").out()).contains("\"free_bytes\": 204800");
    }

    @Test
    void countsFreePagesOfACellAndOfTheHost() {
        assertThat(ours("freepages 2 2M").out()).isEqualTo("2048KiB: 7\n");
        assertThat(ours("freepages --cellno 0 --pagesize 4").out()).isEqualTo("4KiB: 50\n");
        assertThat(ours("freepages --cellno -1 --pagesize 2048").out()).isEqualTo("2048KiB: 12\n");
    }

    @Test
    void minusOneIsAllCpus() {
        assertThat(ours("nodecpustats -1")).isEqualTo(ours("nodecpustats"));
    }
}
