package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeCpuMapVerbTest {
    @TempDir
    private Path directory;

    private CountersHost host;

    @BeforeEach
    void makeHost() throws IOException {
        host = CountersHost.in(directory);
    }

    @Test
    void mapsCpusUpToTheLastThatIsPresent() {
        assertThat(host.call("nodecpumap").out())
                .isEqualTo("CPUs present:   4\nCPUs online:    2\nCPU map:        y-y-\n");
    }

    @Test
    void listsOnlineCpusByNumberIfPretty() {
        assertThat(host.call("nodecpumap --pretty").out())
                .isEqualTo("CPUs present:   4\nCPUs online:    2\nCPU map:        0,2\n");
    }

    @Test
    void listsOnlineCpusInJson() {
        assertThat(host.json("nodecpumap")).isEqualTo("""
                {
                  "present": 4,
                  "online": 2,
                  "cpus": "0,2"
                }
                """);
    }

    @Test
    void namesTheMapWhereThereIsNone() throws IOException {
        host.file("sys/devices/system/cpu/online", "x\n");

        assertThat(host.error("nodecpumap")).isEqualTo("error: Unable to get cpu map");
    }
}
