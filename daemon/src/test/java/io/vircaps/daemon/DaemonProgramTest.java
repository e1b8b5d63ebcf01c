package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.testkit.peer.Programs;
import io.vircaps.testkit.qemu.FakeQemu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The daemon on this machine, with emulators that are scripts. */
@Timeout(300)
class DaemonProgramTest {
    private static final Duration LIMIT = Duration.ofSeconds(100);
    private static final int CLIENTS = 8;
    private static final int TERMINATED = 143;

    @TempDir
    private Path directory;

    private Path emulators;
    private Path socket;
    private Path starts;

    @BeforeEach
    void installsAnEmulator() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        emulators = Files.createDirectory(directory.resolve("bin"));
        socket = directory.resolve("sock");
        starts = Files.createFile(directory.resolve("starts"));
        Files.setPosixFilePermissions(starts, PosixFilePermissions.fromString("rw-rw-rw-"));
        FakeQemu.install(
                emulators.resolve("qemu-system-alpha"),
                "echo started >>" + starts + "\n/bin/sleep 1\n"
                        + FakeQemu.of("alpha").script());
    }

    private DaemonProgram start() throws IOException {
        return DaemonProgram.start(
                socket,
                Map.of("PATH", emulators.toString()),
                DaemonProgram.command("--socket", socket.toString(), "--no-cache"));
    }

    private static String engine() throws IOException {
        return Programs.runAsRoot() ? "qemu:///system" : "qemu:///session";
    }

    private static String document(Session session) {
        return session.call(Procedures.CONNECT_GET_CAPABILITIES, Nothing.NOTHING, LIMIT);
    }

    @Test
    void queriesAnEmulatorOnceForAllThatWait() throws Exception {
        int once;
        try (DaemonProgram alone = start()) {
            assertThat(document(alone.session(engine()))).contains("<arch name='alpha'>");
            once = Files.readAllLines(starts).size();
        }
        assertThat(once).isPositive();
        List<Future<String>> documents = new ArrayList<>();
        try (DaemonProgram shared = start();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                Session session = shared.session(engine());
                documents.add(threads.submit(() -> document(session)));
            }
            for (Future<String> document : documents) {
                assertThat(document.get(LIMIT.toSeconds(), TimeUnit.SECONDS)).contains("<arch name='alpha'>");
            }
            assertThat(Files.readAllLines(starts)).hasSize(2 * once);
        }
    }

    @Test
    void reportsAnEmulatorThatWasAdded() throws IOException {
        try (DaemonProgram program = start()) {
            Session session = program.session(engine());
            assertThat(document(session)).doesNotContain("<arch name='sparc'>");
            FakeQemu.of("sparc").install(emulators.resolve("qemu-system-sparc"));
            Programs.await(() -> document(session).contains("<arch name='sparc'>"), "the new emulator to be told of");
        }
    }

    @Test
    void endsWhenItIsStopped() throws IOException, InterruptedException {
        try (DaemonProgram program = start()) {
            Session session = program.session("test:///default");
            assertThat(session.isOpen()).isTrue();
            assertThat(program.stop()).isEqualTo(TERMINATED);
            assertThat(socket).doesNotExist();
        }
    }

    @Test
    void servesTheSocketThatSystemdPasses() throws IOException, InterruptedException {
        assumeTrue(Programs.areInstalled("systemd-socket-activate"));
        List<String> command = new ArrayList<>(
                List.of("systemd-socket-activate", "-l", socket.toString(), "sh", "-c", "exec \"$@\" <&3", "sh"));
        command.addAll(DaemonProgram.command("--inherited", "--no-cache"));
        try (DaemonProgram program = DaemonProgram.start(socket, Map.of(), command)) {
            Session session = program.session("test:///default");
            assertThat(session.call(Procedures.CONNECT_GET_TYPE, Nothing.NOTHING, LIMIT))
                    .isEqualTo("TEST");
            assertThat(program.stop()).isEqualTo(TERMINATED);
            assertThat(socket).exists(); // it is systemd's
        }
    }
}
