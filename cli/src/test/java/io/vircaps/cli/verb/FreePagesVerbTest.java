package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreePagesVerbTest {
    @TempDir
    private Path directory;

    private CountersHost host;

    @BeforeEach
    void makeHost() throws IOException {
        host = CountersHost.in(directory);
    }

    @Test
    void countsFreePagesOfACellAndOfTheHost() {
        assertThat(host.call("freepages 2 2M").out()).isEqualTo("2048KiB: 7\n");
        assertThat(host.call("freepages --cellno 0 --pagesize 4").out()).isEqualTo("4KiB: 50\n");
        assertThat(host.call("freepages --cellno -1 --pagesize 2048").out()).isEqualTo("2048KiB: 12\n");
        assertThat(host.json("freepages 2 2M")).isEqualTo("""
                {
                  "pages": [
                    {
                      "size_bytes": 2097152,
                      "free": 7
                    }
                  ]
                }
                """);
    }

    /** A NUMA node without memory after the last with memory has no pools; virsh would fail as well. */
    @ParameterizedTest
    @CsvSource({
        "fake-aarch64-no-cache-id, 'Node 0:\n64KiB: 262144\n2048KiB: 0\n524288KiB: 1\n16777216KiB: 0\n', ''",
        "fake-x86_64-4n-hmat, 'Node 2:\n4KiB: 2097151\n2048KiB: 512\n1048576KiB: 0\n', ''",
        "x86_64-1s2c1t, 'Node 0:\n4KiB: 1305978\n2048KiB: 0\n1048576KiB: 0\n', ''",
        "fake-ppc64le-16g-pages, '', 'error: operation failed: page size 2048 is not available on node 0\n'"
    })
    void countsFreePagesOfRecordedHosts(String name, String out, String err) {
        String recorded = Fixtures.host(name).toString();
        Call call = Call.of("--host", recorded, "-c", "qemu:///system", "freepages", "--all");

        assertThat(call.out()).contains(out);
        assertThat(call.err()).isEqualTo(err);
    }

    @Test
    void countsPagesOfOneSizeInEachCell() {
        assertThat(host.call("freepages --all --pagesize 2M").out())
                .isEqualTo("Node 0:\n2048KiB: 5\n\nNode 2:\n2048KiB: 7\n\n");
        assertThat(host.json("freepages --all --pagesize 2M"))
                .containsSubsequence("\"id\": 0", "\"free\": 5", "\"id\": 2", "\"free\": 7")
                .endsWith("\n  ]\n}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "freepages 1 2048, error: operation failed: NUMA node 1 is not available",
        "freepages 2 64, error: operation failed: page size 64 is not available on node 2",
        "freepages -- -1 64, error: operation failed: page size 64 is not available",
        "freepages -1 64, error: operation failed: page size 64 is not available",
        "freepages -2 64, error: cell number must be non-negative integer or -1",
        "freepages 0 -4, error: Scaled numeric value '-4' for <pagesize> option is malformed or out of range",
        "freepages 0, error: missing pagesize argument",
        "freepages, error: missing cellno argument",
        "freepages --all --cellno 0, error: Options --all and --cellno are mutually exclusive",
    })
    void namesPagesThatDoNotExist(String line, String message) {
        assertThat(host.error(line)).isEqualTo(message);
    }
}
