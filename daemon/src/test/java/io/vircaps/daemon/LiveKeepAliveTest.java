package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.model.VircapsException;
import io.vircaps.rpc.MemoryBudget;
import io.vircaps.rpc.MessageChannel;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.Program;
import io.vircaps.testkit.peer.Programs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A virsh that is left open: both ends send keepalive pings, and each gets replies. */
@Tag("live")
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class LiveKeepAliveTest {
    private static final int PINGS = 6;

    @TempDir
    private Path directory;

    private final AtomicInteger pingsOfVirsh = new AtomicInteger();
    private final AtomicInteger pingsOfOurs = new AtomicInteger();

    @Test
    void keepsAnIdleSessionOpen() throws IOException {
        assumeTrue(Programs.areInstalled("virsh"), "skipped: needs virsh");
        Path relayed = directory.resolve("relayed");
        try (RunningDaemon running = RunningDaemon.in(directory, "keepalive_interval = 1", "keepalive_count = 30");
                ServerSocketChannel relay = ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                        .bind(UnixDomainSocketAddress.of(relayed))) {
            Thread.ofVirtual().start(() -> carry(relay, running));
            Process virsh = new ProcessBuilder(
                            "virsh", "-q", "-k", "1", "-K", "30", "-c", "test+unix:///default?socket=" + relayed)
                    .redirectErrorStream(true)
                    .start();
            try {
                talk(virsh);
            } finally {
                Programs.end(virsh);
            }
        }
    }

    private void talk(Process virsh) throws IOException {
        try (Writer to = virsh.outputWriter();
                BufferedReader from = virsh.inputReader()) {
            assertThat(reply(to, from, "maxvcpus")).isEqualTo("32");
            Programs.await(
                    () -> (pingsOfVirsh.get() >= PINGS && pingsOfOurs.get() >= PINGS) || !virsh.isAlive(),
                    "pings of both ends");
            assertThat(reply(to, from, "maxvcpus")).isEqualTo("32");
        }
    }

    /** What is answered to a line, behind virsh's prompt and echo. */
    private static String reply(Writer to, BufferedReader from, String line) throws IOException {
        to.write(line + "\n");
        to.flush();
        String said = from.readLine();
        while (said != null && (said.isEmpty() || said.startsWith("virsh #"))) {
            said = from.readLine();
        }
        return String.valueOf(said);
    }

    private void carry(ServerSocketChannel relay, RunningDaemon running) {
        try {
            MessageChannel virsh = channel(relay.accept());
            MessageChannel ours = running.messages();
            Thread.ofVirtual().start(() -> pass(virsh, ours, pingsOfVirsh));
            pass(ours, virsh, pingsOfOurs);
        } catch (IOException closed) {
            pingsOfVirsh.set(Integer.MIN_VALUE);
        }
    }

    private static MessageChannel channel(SocketChannel socket) {
        return new MessageChannel(socket, new MemoryBudget(Message.MAX), Message.MAX);
    }

    /** Hands messages on until one end hangs up. */
    private static void pass(MessageChannel from, MessageChannel to, AtomicInteger pings) {
        try (from;
                to) {
            for (Optional<Message> next = from.read(); next.isPresent(); next = from.read()) {
                Header header = next.get().header();
                if (header.is(Program.KEEPALIVE)) {
                    pings.incrementAndGet();
                }
                to.write(next.get());
                from.done(next.get());
            }
        } catch (VircapsException closed) {
            pings.addAndGet(0); // the other direction has ended
        }
    }
}
