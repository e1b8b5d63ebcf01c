package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.testkit.peer.Programs;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The daemon as a program of its own, on this machine. */
final class DaemonProgram implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(100);

    private final Path socket;
    private final Process process;

    private DaemonProgram(Path socket, Process process) {
        this.socket = socket;
        this.process = process;
    }

    /** The command line of a daemon with these options. */
    static List<String> command(String... options) {
        String java = ProcessHandle.current().info().command().orElseThrow();
        List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(Main.class.getName());
        command.addAll(List.of(options));
        return command;
    }

    /** Starts it, and waits for its socket. */
    static DaemonProgram start(Path socket, Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(
                Files.createTempFile(socket.getParent(), "daemon", ".log").toFile());
        builder.environment().putAll(environment);
        DaemonProgram program = new DaemonProgram(socket, builder.start());
        Programs.await(() -> Files.exists(socket), "the daemon's socket");
        return program;
    }

    /** A client that has opened an engine. */
    Session session(String uri) throws IOException {
        Session session = Session.over(SocketChannel.open(UnixDomainSocketAddress.of(socket)), unasked -> {});
        session.call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of(uri), 0), LIMIT);
        return session;
    }

    /** Tells it to stop, and waits for its end; gives its exit status. */
    int stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        Programs.end(process);
    }
}
