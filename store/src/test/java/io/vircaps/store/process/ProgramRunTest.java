package io.vircaps.store.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shell scripts as programs. */
class ProgramRunTest {
    private static final Duration AMPLE = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(500);

    @TempDir
    private Path directory;

    private static ProgramRun.Ended run(String script) {
        return new ProgramRun(List.of("/bin/sh", "-c", script), AMPLE, 100).run();
    }

    @Test
    void givesStatusAndOutput() {
        assertThat(run("echo told; echo first >&2; echo last >&2; exit 7"))
                .isEqualTo(new ProgramRun.Ended(7, "told\n", "last"));
        assertThat(run("exit 7").failure()).isEqualTo("exit status 7");
        assertThat(run("echo why >&2; exit 7").failure()).isEqualTo("exit status 7 (why)");
        assertThat(run("exit 0").isSuccess()).isTrue();
        assertThat(run("exit 1").isSuccess()).isFalse();
    }

    @Test
    void runsInTheLocaleOfProgramsWithNothingToRead() {
        assertThat(run("echo $LC_ALL; cat").output()).isEqualTo("C\n");
    }

    @Test
    @Timeout(60)
    void isNotHeldUpByMuchOnStandardError() {
        assertThat(run("i=0; while [ $i -lt 20000 ]; do echo line $i >&2; i=$((i+1)); done; echo done")
                        .output())
                .isEqualTo("done\n");
    }

    @ParameterizedTest
    @CsvSource({
        "sleep 100, no output within 500 ms",
        "echo half; sleep 100, no output within 500 ms",
        "exec >&-; sleep 100, no end within 500 ms",
    })
    @Timeout(60)
    void endsWhatTakesTooLong(String script, String what) {
        ProgramRun run = new ProgramRun(List.of("/bin/sh", "-c", script), SHORT, 100);

        assertThatThrownBy(run::run)
                .isInstanceOf(ProgramException.class)
                .hasMessage("/bin/sh -c " + script + ": " + what)
                .asInstanceOf(InstanceOfAssertFactories.type(VircapsException.class))
                .extracting(VircapsException::kind)
                .isEqualTo(Kind.OPERATION_TIMEOUT);
    }

    @Test
    @Timeout(60)
    void takesNoMoreThanItsBound() {
        ProgramRun run = new ProgramRun(List.of("/bin/sh", "-c", "while :; do echo endless; done"), AMPLE, 100);

        assertThatThrownBy(run::run).hasMessageEndingWith(": printed more than 100 bytes");
    }

    @Test
    void namesWhatCannotBeStarted() {
        Path missing = directory.resolve("missing");
        ProgramRun run = new ProgramRun(List.of(missing.toString()), AMPLE, 100);

        assertThatThrownBy(run::run)
                .isInstanceOf(ProgramException.class)
                .hasMessageStartingWith(missing + ": cannot be run: ")
                .hasMessageContaining("No such file");
    }

    /** It leaves its session, as a daemon does, so that it is no descendant any more. */
    @Test
    void leavesNothingThatItStarted() throws IOException {
        Path pid = directory.resolve("pid");

        run("setsid sh -c 'echo $$ > " + pid + "; exec sleep 100' > /dev/null 2>&1 &" + " while [ ! -s " + pid
                + " ]; do :; done");

        assertThat(commandLine(Files.readString(pid).strip())).isEmpty();
    }

    /** Empty for one that ended, collected or not. */
    private static String commandLine(String pid) {
        try {
            return Files.readString(Path.of("/proc", pid, "cmdline"));
        } catch (IOException collected) {
            return "";
        }
    }
}
