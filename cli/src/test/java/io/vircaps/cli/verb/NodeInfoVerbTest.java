package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.cli.ToyDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeInfoVerbTest {
    @TempDir
    private Path directory;

    @Test
    void printsTheHostInNumbers() {
        assertThat(Call.line("--connect=test:///default nodeinfo")).isEqualTo(new Call(0, """
                CPU model:           i686
                CPU(s):              16
                CPU frequency:       1400 MHz
                CPU socket(s):       2
                Core(s) per socket:  2
                Thread(s) per core:  2
                NUMA cell(s):        2
                Memory size:         3145728 KiB

                """, ""));
    }

    @Test
    void printsTheNumbersAsJson() {
        assertThat(Call.line("-c test:///default --output json nodeinfo").out())
                .startsWith("{\n  \"model\": \"i686\",\n  \"memory_bytes\": 3221225472,\n  \"cpus\": 16,\n")
                .endsWith("  \"threads\": 2\n}\n");
    }

    @Test
    void leavesOutAClockThatIsNotKnown() throws IOException {
        Path node = Files.writeString(directory.resolve("node.xml"), "<node><cpu><mhz>0</mhz></cpu></node>");

        assertThat(Call.of("-c", "test://" + node, "nodeinfo").out())
                .contains("CPU(s): ")
                .doesNotContain("MHz");
        assertThat(Call.of("-c", "test://" + node, "--output", "json", "nodeinfo")
                        .out())
                .contains("\"cpus\"")
                .doesNotContain("MHz");
    }

    @Test
    void namesWhatFailedAsVirshDoes() {
        assertThat(ToyDriver.call("nodeinfo").err()).startsWith("error: failed to get node information\nerror: ");
    }
}
