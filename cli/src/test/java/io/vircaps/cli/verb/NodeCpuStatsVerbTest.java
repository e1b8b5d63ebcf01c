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

class NodeCpuStatsVerbTest {
    @TempDir
    private Path directory;

    private CountersHost host;

    @BeforeEach
    void makeHost() throws IOException {
        host = CountersHost.in(directory);
    }

    @Test
    void countsInterruptsWithTheKernelAndNiceProgramsWithPrograms() {
        assertThat(host.call("nodecpustats").out()).isEqualTo("""
                        user:                      310000000
                        system:                    100000000
                        idle:                     1000000000
                        iowait:                     70000000
                        """);
    }

    @Test
    void readsTheFourColumnsOfOldKernels() {
        assertThat(host.call("nodecpustats 2").out()).isEqualTo("""
                        user:                      200000000
                        system:                     30000000
                        idle:                      500000000
                        iowait:                            0
                        """);
        assertThat(host.call("nodecpustats --cpu 2")).isEqualTo(host.call("nodecpustats 2"));
    }

    @Test
    void minusOneIsAllCpus() {
        assertThat(host.call("nodecpustats -1")).isEqualTo(host.call("nodecpustats"));
    }

    @Test
    void statesNanosecondsInJson() {
        assertThat(host.json("nodecpustats 0")).isEqualTo("""
                {
                  "user_ns": 110000000,
                  "kernel_ns": 40000000,
                  "idle_ns": 500000000,
                  "iowait_ns": 30000000
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "nodecpustats 3, error: Unable to get node cpu stats",
        "nodecpustats -2, error: Unable to get number of cpu stats",
        "nodecpustats --cpu x, error: Numeric value 'x' for <cpu> option is malformed or out of range",
        "nodecpustats --percent, error: option --percent: the counters of a host directory do not change",
    })
    void namesWhatIsNotCounted(String line, String message) {
        assertThat(host.error(line)).isEqualTo(message);
    }

    /** The counters of the test engine never change, and virsh divides by what passed. */
    @Test
    void givesSharesOfTheNextSecond() {
        assertThat(Call.line("-c test:///default -q nodecpustats --percent").out())
                .isEqualTo("""
                usage:           -nan%
                user:            -nan%
                system:          -nan%
                idle:            -nan%
                iowait:          -nan%
                """);
        assertThat(Call.line("-c test:///default --output json nodecpustats --percent")
                        .out())
                .contains("\"user_ns\": 0,", "\"idle_ns\": 0,");
    }
}
