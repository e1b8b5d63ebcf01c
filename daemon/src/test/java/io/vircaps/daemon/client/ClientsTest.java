package io.vircaps.daemon.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.daemon.RunningDaemon;
import io.vircaps.daemon.config.ClientLimits;
import io.vircaps.rpc.MemoryBudget;
import io.vircaps.rpc.MessageChannel;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.testkit.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A daemon that is told to stop while a client has asked far more than it has read. */
@Timeout(120)
class ClientsTest {
    private static final Duration LIMIT = Duration.ofSeconds(100);
    private static final int CALLS = 500;

    @TempDir
    private Path directory;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void endsThreads() {
        threads.shutdownNow();
    }

    private RunningDaemon start(Duration finish) {
        ClientLimits defaults = ClientLimits.DEFAULT;
        ClientLimits limits =
                new ClientLimits(10, 10, 5, defaults.keepAliveInterval(), defaults.keepAliveCount(), LIMIT, finish);
        return RunningDaemon.of(directory, Fixtures.host(RunningDaemon.HOST), limits);
    }

    /** A client that has asked for 500 documents, whose answers fill every buffer on the way to it. */
    private SocketChannel requesting(RunningDaemon running) throws IOException {
        SocketChannel socket = running.socket();
        MessageChannel client = new MessageChannel(socket, new MemoryBudget(Message.MAX), Message.MAX);
        OpenArgs engine = new OpenArgs(Optional.of("qemu:///system"), 0);
        client.write(Message.of(Header.call(Procedures.CONNECT_OPEN.number(), 1), OpenArgs.CODEC, engine));
        threads.execute(() -> sendAhead(client));
        while (!running.page("/metrics").body().contains("procedure=\"connect_get_capabilities\"")) {
            assertThat(socket.isOpen()).isTrue();
        }
        return socket;
    }

    private static void sendAhead(MessageChannel client) {
        try {
            for (int serial = 2; serial < CALLS; serial++) {
                client.write(Message.empty(Header.call(Procedures.CONNECT_GET_CAPABILITIES.number(), serial)));
            }
        } catch (RpcException.Closed stopped) {
            return; // as it should, before it has heard all
        }
    }

    @Test
    void sendsTheRepliesItHasBegunWhole() throws Exception {
        RunningDaemon running = start(LIMIT);
        SocketChannel client = requesting(running);
        Future<?> stopping = threads.submit(() -> running.stopDaemon());
        while (Files.exists(directory.resolve("libvirt-sock"))) {
            Thread.onSpinWait();
        }
        ByteBuffer answers = ByteBuffer.wrap(allOf(client));
        stopping.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        int count = 0;
        while (answers.hasRemaining()) {
            int length = answers.getInt(answers.position());
            assertThat(length).isBetween(28, answers.remaining());
            answers.position(answers.position() + length);
            count++;
        }
        assertThat(count).isBetween(2, CALLS - 1);
    }

    private static byte[] allOf(SocketChannel client) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[100_000];
        try {
            int read = client.read(ByteBuffer.wrap(some));
            while (read >= 0) {
                all.write(some, 0, read);
                read = client.read(ByteBuffer.wrap(some));
            }
        } catch (SocketException unheardCallsRemained) {
            assertThat(unheardCallsRemained).hasMessageContaining("reset");
        }
        return all.toByteArray();
    }

    @Test
    void doesNotWaitForAClientThatNeverReads() throws Exception {
        RunningDaemon running = start(Duration.ofMillis(100));
        SocketChannel client = requesting(running);
        running.stopDaemon();
        assertThat(directory).isEmptyDirectory();
        client.close();
    }
}
