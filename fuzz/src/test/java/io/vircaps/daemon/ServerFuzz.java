package io.vircaps.daemon;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.daemon.client.ClientConnection;
import io.vircaps.daemon.client.ClientServices;
import io.vircaps.daemon.config.ClientLimits;
import io.vircaps.daemon.dispatch.Dispatcher;
import io.vircaps.daemon.dispatch.ProcedureTable;
import io.vircaps.daemon.dispatch.ServedEngines;
import io.vircaps.daemon.listen.Handshake;
import io.vircaps.daemon.listen.Listener;
import io.vircaps.daemon.login.LoginTerms;
import io.vircaps.daemon.metrics.EventLog;
import io.vircaps.daemon.metrics.Metrics;
import io.vircaps.daemon.metrics.Telemetry;
import io.vircaps.local.LocalEngines;
import io.vircaps.rpc.MemoryBudget;
import io.vircaps.rpc.MessageChannel;
import io.vircaps.rpc.NamePatterns;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.MessageStatus;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.Program;
import io.vircaps.rpc.protocol.RemoteError;
import io.vircaps.rpc.sasl.Protection;
import io.vircaps.rpc.sasl.SaslMechanism;
import io.vircaps.rpc.sasl.SaslServers;
import io.vircaps.rpc.sasl.ScramSecret;
import io.vircaps.rpc.sasl.ScramSecrets;
import io.vircaps.testkit.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * For any bytes of a client, with or without authentication: the connection ends soon, no memory stays claimed, and the
 * daemon sends whole messages only, none of which reports that the daemon failed.
 */
class ServerFuzz {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MOST_MESSAGES = 20;
    private static final int MOST_BYTES = 400;
    private static final int TYPES = 6;

    private static final Telemetry TELEMETRY = new Telemetry(new EventLog(), new Metrics());
    private static final ClientServices SERVICES = new ClientServices(
            new Dispatcher(new ProcedureTable(), TELEMETRY.metrics()),
            ServedEngines.of(
                    true, ConnectionOptions.DEFAULT.root(Fixtures.host("x86_64-1s2c1t")), LocalEngines.drivers()),
            ClientLimits.DEFAULT,
            TELEMETRY,
            Thread::startVirtualThread);
    private static final SaslServers USERS =
            new SaslServers(ScramSecrets.of(Map.of("fred", ScramSecret.of(SaslMechanism.SCRAM_SHA_256, "sesame"))));
    private static final Listener OPEN = listener(Optional.empty());
    private static final Listener WITH_LOGIN =
            listener(Optional.of(new LoginTerms(USERS, NamePatterns.ALL, Protection.LOCAL)));

    private static Listener listener(Optional<LoginTerms> login) {
        try {
            return new Listener("fuzz", ServerSocketChannel.open(), false, login, Handshake.NONE);
        } catch (IOException noSocket) {
            throw new UncheckedIOException(noSocket);
        }
    }

    @FuzzTest(maxDuration = "10m")
    void repliesOrCloses(FuzzedDataProvider data) {
        Listener listener = data.consumeBoolean() ? OPEN : WITH_LOGIN;
        byte[] sent = data.consumeBoolean() ? data.consumeRemainingAsBytes() : messages(data);
        Peer peer = new Peer(sent);
        MemoryBudget budget = new MemoryBudget(ClientLimits.LARGE_MESSAGES);
        MessageChannel channel = new MessageChannel(peer, budget, ClientLimits.BEFORE_AUTH);
        ClientConnection client = new ClientConnection(SERVICES, listener, channel, () -> {});
        client.serve();
        await(client, budget);
        if (peer.isOpen()) {
            throw new AssertionError("the connection is still open");
        }
        check(peer.replies());
    }

    private static void await(ClientConnection client, MemoryBudget budget) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (client.isBusy() || budget.claimed() != 0) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError(budget.claimed() + " bytes stay claimed, or a call never ends");
            }
            LockSupport.parkNanos(1000);
        }
    }

    /** Messages of the right form, mostly, after an engine was opened, mostly. */
    private static byte[] messages(FuzzedDataProvider data) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (data.consumeBoolean()) {
            String uri = data.pickValue(new String[] {"qemu:///system", "test:///default", "lxc:///system"});
            Message open = Message.of(
                    Header.call(Procedures.CONNECT_OPEN.number(), 1),
                    OpenArgs.CODEC,
                    new OpenArgs(Optional.of(uri), data.consumeInt(0, 1)));
            byte[] payload = new byte[open.payloadSize()];
            open.payload().get(payload);
            write(all, open.header(), payload, 0);
        }
        int count = data.consumeInt(0, MOST_MESSAGES);
        for (int i = 0; i < count; i++) {
            write(all, header(data), data.consumeBytes(data.consumeInt(0, MOST_BYTES)), wrong(data));
        }
        return all.toByteArray();
    }

    private static Header header(FuzzedDataProvider data) {
        Program program = data.pickValue(List.of(Program.REMOTE, Program.REMOTE, Program.KEEPALIVE));
        int version = data.consumeInt(0, 15) == 0 ? data.consumeInt() : program.version();
        int type = data.consumeInt(0, 3) == 0 ? data.consumeInt(0, TYPES) : 0;
        int status = data.consumeInt(0, 15) == 0 ? data.consumeInt() : 0;
        return new Header(program.number(), version, procedure(data), type, data.consumeInt(), status);
    }

    private static int procedure(FuzzedDataProvider data) {
        return data.consumeBoolean()
                ? data.pickValue(Procedures.all()).number()
                : data.consumeInt(-1, Procedures.HIGHEST + 1);
    }

    /** By how much a length is wrong. */
    private static int wrong(FuzzedDataProvider data) {
        return data.consumeInt(0, 31) == 0 ? data.consumeInt() : 0;
    }

    private static void write(ByteArrayOutputStream all, Header header, byte[] payload, int wrong) {
        ByteBuffer message = ByteBuffer.allocate(28 + payload.length).putInt(28 + payload.length + wrong);
        message.putInt(header.program()).putInt(header.version()).putInt(header.procedure());
        message.putInt(header.type()).putInt(header.serial()).putInt(header.status());
        all.writeBytes(message.put(payload).array());
    }

    private static void check(byte[] answers) {
        MessageChannel channel = new MessageChannel(new Peer(answers), new MemoryBudget(Long.MAX_VALUE), Message.MAX);
        Optional<Message> next = channel.read();
        while (next.isPresent()) {
            check(next.get());
            next = channel.read();
        }
    }

    private static void check(Message answer) {
        if (answer.header().is(MessageStatus.ERROR)) {
            String text = answer.read(RemoteError.CODEC).text();
            if (text.contains("the daemon failed")) {
                throw new AssertionError(answer.header() + ": " + text);
            }
        } else if (answer.header().is(Program.REMOTE)) {
            Procedure<?, ?> procedure = Procedures.all().stream()
                    .filter(known -> known.number() == answer.header().procedure())
                    .findFirst()
                    .orElseThrow();
            answer.read(procedure.result());
        }
    }

    /** Sends its bytes, then ends, and keeps what it is sent. */
    private static final class Peer implements ByteChannel {
        private final ByteBuffer bytes;
        private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
        private volatile boolean closed;

        Peer(byte[] bytes) {
            this.bytes = ByteBuffer.wrap(bytes);
        }

        synchronized byte[] replies() {
            return answers.toByteArray();
        }

        @Override
        public int read(ByteBuffer into) {
            if (!bytes.hasRemaining()) {
                return -1;
            }
            int count = Math.min(into.remaining(), bytes.remaining());
            into.put(bytes.slice(bytes.position(), count));
            bytes.position(bytes.position() + count);
            return count;
        }

        @Override
        public synchronized int write(ByteBuffer from) {
            byte[] some = new byte[from.remaining()];
            from.get(some);
            answers.writeBytes(some);
            return some.length;
        }

        @Override
        public boolean isOpen() {
            return !closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
