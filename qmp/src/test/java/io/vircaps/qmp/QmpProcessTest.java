package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.testkit.MarkedProcesses;
import io.vircaps.testkit.qemu.BadQemu;
import io.vircaps.testkit.qemu.FakeQemu;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs real processes: shell scripts in an emulator's place. */
class QmpProcessTest {
    private static final QmpLimits PATIENT = new QmpLimits(
            Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(60), QmpLimits.DEFAULT.messageBytes());
    private static final QmpLimits HASTY = new QmpLimits(
            Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofSeconds(60), QmpLimits.DEFAULT.messageBytes());

    @TempDir
    Path directory;

    private final MarkedProcesses processes = MarkedProcesses.none();
    private final List<QmpProcess> started = new ArrayList<>();

    @AfterEach
    void endAll() {
        started.forEach(QmpProcess::close);

        processes.kill();
    }

    private QmpProcess start(Path program, QmpLimits limits) {
        ProcessBuilder builder = new ProcessBuilder(program.toString());
        processes.mark(builder.environment());
        QmpProcess process = QmpProcess.start(builder, limits);
        started.add(process);
        return process;
    }

    private QmpProcess start(BadQemu bad, QmpLimits limits) {
        return start(bad.install(directory.resolve("qemu-" + started.size())), limits);
    }

    private static void talk(QmpProcess process, QmpLimits limits) {
        try (QmpSession session = QmpSession.open(process, limits)) {
            session.execute("query-version");
            session.execute("query-machines");
        }
    }

    @Test
    void talksToAnEmulator() {
        QmpProcess process = start(FakeQemu.of("sparc").install(directory.resolve("qemu")), PATIENT);
        try (QmpSession session = QmpSession.open(process, PATIENT)) {
            assertThat(session.execute("query-target").member("arch").text()).isEqualTo("sparc");
            assertThat(session.execute("query-machines").elements()).hasSize(2);
        }

        assertThat(process.kill()).isTrue();
    }

    @Test
    void reportsARefusedCommand() {
        QmpProcess process = start(FakeQemu.of("sparc").install(directory.resolve("qemu")), PATIENT);
        QmpSession session = QmpSession.open(process, PATIENT);

        assertThatThrownBy(() -> session.execute("quit"))
                .isInstanceOfSatisfying(
                        QmpException.Refused.class,
                        e -> assertThat(e.errorClass()).isEqualTo("CommandNotFound"))
                .hasMessageContaining("quit");
    }

    @Test
    void reportsAProgramThatCannotBeStarted() {
        assertThatThrownBy(() -> start(directory.resolve("missing"), PATIENT))
                .isInstanceOf(QmpException.NotStarted.class)
                .hasMessageContaining("missing");
    }

    static Stream<Arguments> failures() {
        return Map.of(
                        BadQemu.EXITS, QmpException.Closed.class,
                        BadQemu.PRINTS_GARBAGE, QmpException.Malformed.class,
                        BadQemu.PRINTS_OTHER_JSON, QmpException.Malformed.class,
                        BadQemu.PRINTS_HALF_A_GREETING, QmpException.Malformed.class,
                        BadQemu.REPLIES_ONCE_AND_EXITS, QmpException.Closed.class,
                        BadQemu.REPLIES_TO_ANOTHER, QmpException.Malformed.class,
                        BadQemu.SENDS_A_HUGE_LINE, QmpException.TooLarge.class,
                        BadQemu.SENDS_A_DEEP_LINE, QmpException.TooLarge.class)
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void endsWithATypedError(BadQemu bad, Class<? extends QmpException> error) {
        QmpProcess process = start(bad, PATIENT);

        assertThatThrownBy(() -> talk(process, PATIENT)).isInstanceOf(error);
        assertThat(process.kill()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "STOPS_WITHIN_THE_GREETING",
                "NEVER_REPLIES",
                "REPLIES_ONCE",
                "CHATTERS",
                "FLOODS_ITS_ERRORS",
                "IGNORES_SIGTERM"
            })
    void endsInTime(BadQemu bad) {
        QmpProcess process = start(bad, HASTY);

        assertThatThrownBy(() -> talk(process, HASTY))
                .isInstanceOfSatisfying(
                        VircapsException.class, e -> assertThat(e.kind()).isEqualTo(Kind.OPERATION_TIMEOUT));
        assertThat(process.kill()).isTrue();
    }

    @Test
    void repeatsTheLastMessagesOfAnEmulator() {
        QmpProcess process = start(BadQemu.EXITS, PATIENT);

        assertThatThrownBy(() -> talk(process, PATIENT))
                .hasMessage("exited with status 3 (cannot open shared object) before greeting");
        assertThat(process.messages()).isEqualTo("cannot open shared object\n");
    }

    @Test
    void keepsLittleOfEndlessErrors() {
        QmpProcess process = start(BadQemu.FLOODS_ITS_ERRORS, HASTY);

        assertThatThrownBy(() -> talk(process, HASTY)).isInstanceOf(QmpException.Silent.class);
        assertThat(process.messages()).hasSize(4096);
    }

    @Test
    void doesNotWaitForAChildThatKeepsThePipe() {
        QmpProcess process = start(BadQemu.FORKS_AND_KEEPS_THE_PIPE, PATIENT);

        assertThatThrownBy(() -> talk(process, PATIENT))
                .isInstanceOf(QmpException.Closed.class)
                .hasMessage("exited with status 0 before greeting");
        assertThat(process.kill()).isTrue();
        assertThat(processes.alive()).isNotEmpty().doesNotContain(process.pid());
    }
}
