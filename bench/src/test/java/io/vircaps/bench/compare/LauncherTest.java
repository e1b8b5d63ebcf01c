package io.vircaps.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    private Path scratch;

    @Test
    void timesAProcessToItsEnd() throws IOException, InterruptedException {
        Duration time = launcher().time(List.of("sleep", "0.1"));

        assertThat(time).isGreaterThanOrEqualTo(Duration.ofMillis(100));
    }

    @Test
    void passesTheEnvironment() throws IOException, InterruptedException {
        Launcher launcher = launcher();

        launcher.time(List.of("sh", "-c", "echo $FRUIT"));

        assertThat(launcher.output()).isEqualTo("pear\n");
    }

    @Test
    void aFailureIsNoMeasurement() {
        assertThatThrownBy(() -> launcher().time(List.of("sh", "-c", "echo broken >&2; exit 3")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken");
    }

    @Test
    void aResultThatIsNoDocumentIsNoMeasurement() {
        assertThatThrownBy(() -> launcher().timeDocument(List.of("echo", "nothing")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("printed no capabilities");
    }

    private Launcher launcher() {
        return new Launcher(scratch, Map.of("FRUIT", "pear"));
    }
}
