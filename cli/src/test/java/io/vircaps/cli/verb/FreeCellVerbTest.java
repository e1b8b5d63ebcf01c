package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeCellVerbTest {
    @TempDir
    private Path directory;

    private CountersHost host;

    @BeforeEach
    void makeHost() throws IOException {
        host = CountersHost.in(directory);
    }

    @Test
    void addsUpFreeMemoryOfCells() {
        assertThat(host.call("freecell").out()).isEqualTo("Total: 400 KiB\n");
        assertThat(host.json("freecell")).isEqualTo("{\n  \"free_bytes\": 409600\n}\n");
    }

    @Test
    void printsOneCell() {
        assertThat(host.call("freecell 1").out()).isEqualTo("1: 0 KiB\n");
        assertThat(host.call("freecell --cellno 2").out()).isEqualTo("2: 200 KiB\n");
        assertThat(host.json("freecell 2")).isEqualTo("""
                {
                  "cell": [
                    {
                      "id": 2,
                      "free_bytes": 204800
                    }
                  ]
                }
                """);
    }

    @Test
    void printsEachCellAndTheirSum() {
        String cells = "    0:        200 KiB\n    2:        200 KiB\n";

        assertThat(host.call("freecell --all").out()).isEqualTo(cells);
        assertThat(Call.line("--host " + directory + " -c qemu:///system freecell --all")
                        .out())
                .isEqualTo(cells + "--------------------\nTotal:        400 KiB\n\n");
        assertThat(host.json("freecell --all"))
                .containsSubsequence("\"id\": 0", "204800", "\"id\": 2", "204800", "  ]\n}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "freecell 3, error: internal error: start cell 3 out of range (0-2)",
        "freecell -1, error: startCell in virNodeGetCellsFreeMemory must be zero or greater",
        "freecell --cellno -x, error: Numeric value '-x' for <cellno> option is malformed or out of range",
        "freecell 0 -- --all, error: unexpected data '--all'",
        "freecell 0 --all, error: Options --all and --cellno are mutually exclusive",
    })
    void namesCellsThatDoNotExist(String line, String message) {
        assertThat(host.error(line)).isEqualTo(message);
    }
}
