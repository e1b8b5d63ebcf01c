package io.vircaps.daemon.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.daemon.RunningDaemon;
import io.vircaps.daemon.config.ClientLimits;
import io.vircaps.rpc.KeepAlive;
import io.vircaps.rpc.MemoryBudget;
import io.vircaps.rpc.MessageChannel;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.Feature;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.MessageStatus;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.RemoteError;
import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client gets for everything else; each time another client is served all the same. */
class ClientConnectionTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int REMOTE = 0x20008086;

    @TempDir
    private Path directory;

    private Optional<RunningDaemon> started = Optional.empty();

    @AfterEach
    void serveOthersAndStop() throws IOException {
        try (RunningDaemon running = started.orElseThrow()) {
            assertThat(typeForAnother(running)).isEqualTo("TEST");
        }
    }

    /** What another client is told as soon as it is let in: the daemon may not have noticed yet who left before. */
    private static String typeForAnother(RunningDaemon running) throws IOException {
        long until = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            try (Session other = running.session()) {
                other.call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("test:///default"), 0), LIMIT);
                return other.call(Procedures.CONNECT_GET_TYPE, Nothing.NOTHING, LIMIT);
            } catch (RpcException.Closed full) {
                assertThat(System.nanoTime()).as("still refused: %s", full).isLessThan(until);
            }
        }
    }

    private RunningDaemon start(String... settings) {
        RunningDaemon running = RunningDaemon.in(directory, settings);
        started = Optional.of(running);
        return running;
    }

    private static void send(SocketChannel socket, byte[] bytes) {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        try {
            while (all.hasRemaining()) {
                socket.write(all);
            }
        } catch (IOException hungUp) {
            assertThat(isOver(socket)).isTrue();
        }
    }

    /** Whether the daemon hung up, after any answers. */
    private static boolean isOver(SocketChannel socket) {
        ByteBuffer some = ByteBuffer.allocate(100);
        try {
            while (socket.read(some.clear()) >= 0) {
                assertThat(some.position()).isPositive();
            }
        } catch (IOException reset) { // some of what was sent was not read
            assertThat(socket.isConnected()).isTrue();
        }
        return true;
    }

    private static RemoteError error(MessageChannel client) {
        Message reply = client.read().orElseThrow();
        assertThat(reply.header().is(MessageStatus.ERROR)).isTrue();
        return reply.read(RemoteError.CODEC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000", "00000003", "0000001b", "02000005", "ffffffff", "7fffffff", "16030100"})
    void hangsUpOnLengthsThatNoMessageHas(String length) throws IOException {
        SocketChannel client = start().socket();
        send(client, HexFormat.of().parseHex(length + "00".repeat(24)));
        assertThat(isOver(client)).isTrue();
    }

    @Test
    void survivesAClientThatLeavesAfterAnyByte() throws IOException {
        RunningDaemon running = start();
        byte[] open = HexFormat.of()
                .parseHex("00000038200080860000000100000001000000000000000400000000"
                        + "000000010000000e71656d753a2f2f2f73797374656d000000000001");
        for (int length = 0; length < open.length; length++) {
            try (SocketChannel client = running.socket()) {
                send(client, ByteBuffer.allocate(length).put(open, 0, length).array());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0x20008087, 1,   7, 0, 0,  7, Cannot find program 536903815 version 1",
        "0x20008086, 2,   7, 0, 0,  7, Cannot find program 536903814 version 2",
        "0x20008086, 1, 444, 0, 0,  7, unknown procedure: 444",
        "0x20008086, 1,   0, 0, 0,  7, unknown procedure: 0",
        "0x20008086, 1,  -1, 0, 0,  7, unknown procedure: -1",
        "0x20008086, 1,   7, 0, 1,  7, Unexpected message status 1",
        "0x20008086, 1,   7, 0, 9,  7, Unexpected message status 9",
        "0x20008086, 1,  11, 0, 0, 20, this function is not supported by the connection driver: virDomainDefineXML",
        "0x20008086, 1,   7, 4, 0, 20, this function is not supported by the connection driver: file descriptors beside a call",
        "0x20008086, 1,   7, 0, 0,  7, internal error: hypervisor connection not open",
    })
    void refusesWhatItCannotDoWithLibvirtsError(
            String program, int version, int procedure, int type, int status, int domain, String message)
            throws IOException {
        MessageChannel client = start().messages();
        client.write(Message.empty(new Header(Integer.decode(program), version, procedure, type, 77, status)));
        Message reply = client.read().orElseThrow();
        assertThat(reply.header()).isEqualTo(new Header(Integer.decode(program), version, procedure, 1, 77, 1));
        assertThat(reply.read(RemoteError.CODEC).text()).isEqualTo(message);
        assertThat(reply.read(RemoteError.CODEC).domain()).isEqualTo(domain);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 99, -1})
    void passesOverWhatIsNoCall(int type) throws IOException {
        MessageChannel client = start().messages();
        client.write(Message.empty(new Header(REMOTE, 1, 7, type, 1, 0)));
        client.write(KeepAlive.PING);
        assertThat(client.read().orElseThrow().header()).isEqualTo(KeepAlive.PONG.header());
    }

    @Test
    void refusesMalformedArgumentsAndGoesOn() throws IOException {
        MessageChannel client = start().messages();
        client.write(Message.of(Header.call(1, 1), XdrCodec.INT, 7));
        assertThat(error(client).text()).contains("malformed").contains("0 or 1");
        client.write(Message.of(Header.call(66, 2), XdrCodec.INT, 7));
        assertThat(error(client).text()).contains("the end of the message");
        client.write(Message.empty(Header.call(66, 3)));
        assertThat(client.read().orElseThrow().header().is(MessageStatus.OK)).isTrue();
    }

    @Test
    void cutsOffWhoNeverComesToThePoint() throws IOException {
        ClientLimits hasty =
                new ClientLimits(10, 10, 5, Duration.ofSeconds(5), 5, Duration.ofMillis(100), Duration.ofSeconds(1));
        RunningDaemon running = RunningDaemon.of(directory, Fixtures.host(RunningDaemon.HOST), hasty);
        started = Optional.of(running);
        SocketChannel silent = running.socket();
        SocketChannel slow = running.socket();
        send(slow, new byte[] {0, 0});
        assertThat(isOver(silent)).isTrue();
        assertThat(isOver(slow)).isTrue();
    }

    @Test
    void cutsOffWhoNeverReads() throws IOException {
        ClientLimits hasty =
                new ClientLimits(10, 10, 5, Duration.ofSeconds(5), 5, Duration.ofSeconds(5), Duration.ofSeconds(1));
        RunningDaemon running = RunningDaemon.of(directory, Fixtures.host(RunningDaemon.HOST), hasty);
        started = Optional.of(running);
        SocketChannel client = running.socket();
        MessageChannel messages = new MessageChannel(client, new MemoryBudget(Message.MAX), Message.MAX);
        messages.write(Message.of(Header.call(1, 1), OpenArgs.CODEC, new OpenArgs(Optional.of("qemu:///system"), 0)));
        assertThat(messages.read().orElseThrow().header().is(MessageStatus.OK)).isTrue();
        boolean cutOff = false;
        for (int serial = 2; serial < 1_000_000 && !cutOff; serial++) {
            cutOff = isRefused(messages, serial);
        }
        assertThat(cutOff).isTrue();
    }

    private static boolean isRefused(MessageChannel messages, int serial) {
        try {
            messages.write(Message.empty(Header.call(7, serial)));
            return false;
        } catch (RpcException.Closed gone) {
            return true;
        }
    }

    @Test
    void pingsASilentClientAndCutsItOff() throws IOException {
        MessageChannel client =
                start("keepalive_interval = 1", "keepalive_count = 1").messages();
        client.write(Message.of(Header.call(60, 1), XdrCodec.INT, Feature.PROGRAM_KEEPALIVE));
        assertThat(client.read().orElseThrow().read(XdrCodec.FLAG)).isTrue();
        assertThat(client.read().orElseThrow().header()).isEqualTo(KeepAlive.PING.header());
        assertThat(client.read()).isEmpty();
    }

    @Test
    void acceptsNoMoreThanTheLimit() throws IOException {
        RunningDaemon running = start("max_clients = 3");
        List<MessageChannel> inside = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            MessageChannel client = running.messages();
            client.write(Message.empty(Header.call(66, 1)));
            assertThat(client.read()).isPresent();
            inside.add(client);
        }
        assertThat(isOver(running.socket())).isTrue();
        inside.get(0).close();
        assertThat(typeForAnother(running)).isEqualTo("TEST");
    }
}
