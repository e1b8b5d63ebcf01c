package io.vircaps.store.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessMarkTest {
    private static final Duration AMPLE = Duration.ofSeconds(60);

    @TempDir
    private Path directory;

    private static Process start(ProcessMark mark, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put(ProcessMark.VARIABLE, mark.value());
        return builder.start();
    }

    @Test
    void isUnlikeAnyOther() {
        assertThat(ProcessMark.fresh()).isNotEqualTo(ProcessMark.fresh());
        assertThat(ProcessMark.fresh().value())
                .startsWith(ProcessHandle.current().pid() + "-");
        assertThat(ProcessMark.fresh().holders()).isEmpty();
    }

    @Test
    void findsAndKillsTheProcessesThatCarryIt() throws IOException {
        ProcessMark mark = ProcessMark.fresh();
        Process first = start(mark, "/bin/sleep", "100");
        Process second = start(mark, "/bin/sleep", "100");
        Process other = start(new ProcessMark(mark.value() + "0"), "/bin/sleep", "100");
        try {
            assertThat(mark.holders()).containsExactlyInAnyOrder(first.pid(), second.pid());
            assertThat(mark.killAll(AMPLE)).isTrue();
            assertThat(mark.holders()).isEmpty();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void isNotDoneWithinNoTime() throws IOException {
        ProcessMark mark = ProcessMark.fresh();
        start(mark, "/bin/sleep", "100");
        assertThat(mark.killAll(Duration.ZERO)).isFalse();
        assertThat(mark.killAll(AMPLE)).isTrue();
        assertThat(mark.killAll(Duration.ZERO)).isTrue();
    }

    /** A script that forever becomes itself: of a hundred looks one in ten would find it without an environment. */
    @Test
    void findsAProcessThatBecomesAnotherProgram() throws IOException {
        Path script = Files.writeString(directory.resolve("again"), "#!/bin/sh\nexec \"$0\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        ProcessMark mark = ProcessMark.fresh();
        Process process = start(mark, script.toString());

        for (int look = 0; look < 100; look++) {
            assertThat(mark.holders()).containsExactly(process.pid());
        }
        assertThat(mark.killAll(AMPLE)).isTrue();
    }
}
