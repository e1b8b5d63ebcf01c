package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeMemStatsVerbTest {
    @TempDir
    private Path directory;

    private CountersHost host;

    @BeforeEach
    void makeHost() throws IOException {
        host = CountersHost.in(directory);
    }

    @Test
    void printsFourCountersOfTheHost() {
        String counters = """
                total  :                 1000 KiB
                free   :                  400 KiB
                buffers:                   20 KiB
                cached :                   30 KiB
                """;

        assertThat(host.call("nodememstats").out()).isEqualTo(counters);
        assertThat(host.call("nodememstats -1").out()).isEqualTo(counters);
    }

    @Test
    void printsTotalAndFreeMemoryOfACell() {
        assertThat(host.call("nodememstats --cell 2").out())
                .isEqualTo("total  :                  500 KiB\nfree   :                  200 KiB\n");
        assertThat(host.call("nodememstats 2")).isEqualTo(host.call("nodememstats --cell 2"));
    }

    @Test
    void statesBytesInJson() {
        assertThat(host.json("nodememstats 0"))
                .isEqualTo("{\n  \"total_bytes\": 512000,\n  \"free_bytes\": 204800\n}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "nodememstats 3, error: Unable to get number of memory stats",
        "nodememstats 1, error: Unable to get number of memory stats",
        "nodememstats -x, error: Numeric value '-x' for <cell> option is malformed or out of range",
    })
    void namesCellsThatDoNotExist(String line, String message) {
        assertThat(host.error(line)).isEqualTo(message);
    }
}
