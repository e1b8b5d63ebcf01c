package io.vircaps.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Kind;
import io.vircaps.rpc.protocol.ErrorDomain;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.MessageStatus;
import io.vircaps.rpc.protocol.MessageType;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.Program;
import io.vircaps.rpc.protocol.RemoteError;
import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final BlockingQueue<Message> events = new LinkedBlockingQueue<>();

    @TempDir
    private Path directory;

    private SocketPair pair;
    private Session session;
    private MessageChannel daemon;

    @BeforeEach
    void connect() throws IOException {
        pair = SocketPair.in(directory);
        session = Session.over(pair.client(), events::add);
        daemon = new MessageChannel(pair.daemon(), new MemoryBudget(1 << 20), Message.MAX);
    }

    @AfterEach
    void disconnect() throws IOException {
        callers.shutdownNow();
        session.close();
        pair.close();
    }

    private <R> Future<R> called(Procedure<Nothing, R> procedure) {
        return callers.submit(() -> session.call(procedure, Nothing.NOTHING, LONG));
    }

    private Header call() {
        return daemon.read().orElseThrow().header();
    }

    private static Message text(Header header, String text) {
        return Message.of(header, XdrCodec.STRING, text);
    }

    @Test
    void callsWithSerialNumbersFromOne() {
        Future<String> call = called(Procedures.CONNECT_GET_TYPE);
        assertThat(call()).isEqualTo(new Header(0x20008086, 1, 3, 0, 1, 0));
        assertThat(call).isNotDone();
    }

    @Test
    void findsTheCallOfEachReplyWhateverTheirOrder() throws Exception {
        List<Future<String>> calls = new ArrayList<>();
        List<Header> headers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(called(Procedures.CONNECT_GET_URI));
            headers.add(call());
        }
        for (int i = headers.size() - 1; i >= 0; i--) {
            daemon.write(text(
                    headers.get(i).reply(MessageStatus.OK),
                    "call " + headers.get(i).serial()));
        }
        for (int i = 0; i < calls.size(); i++) {
            assertThat(calls.get(i).get()).isEqualTo("call " + (i + 1));
        }
    }

    @Test
    void reportsWhatTheDaemonReports() {
        Future<String> call = called(Procedures.CONNECT_GET_HOSTNAME);
        RemoteError error = RemoteError.of(67, 10, "unsupported configuration: ", "no firmware");
        daemon.write(Message.of(call().reply(MessageStatus.ERROR), RemoteError.CODEC, error));
        assertThatThrownBy(call::get)
                .cause()
                .isInstanceOfSatisfying(RpcException.Refused.class, refused -> {
                    assertThat(refused.error()).isEqualTo(error);
                    assertThat(refused.kind()).isEqualTo(Kind.CONFIG_UNSUPPORTED);
                })
                .hasMessage("unsupported configuration: no firmware");
    }

    @Test
    void goesOnAfterACallThatTookTooLong() throws Exception {
        assertThatThrownBy(() -> session.call(Procedures.CONNECT_GET_URI, Nothing.NOTHING, Duration.ofMillis(20)))
                .isInstanceOf(RpcException.TimedOut.class)
                .hasMessage("no reply to CONNECT_GET_URI within 20 ms");
        daemon.write(text(call().reply(MessageStatus.OK), "late"));
        Future<String> next = called(Procedures.CONNECT_GET_TYPE);
        daemon.write(text(call().reply(MessageStatus.OK), "QEMU"));
        assertThat(next.get()).isEqualTo("QEMU");
    }

    @Test
    void endsWithAReplyWithoutACall() {
        Future<String> call = called(Procedures.CONNECT_GET_URI);
        Header header = call();
        daemon.write(text(new Header(header.program(), 1, header.procedure(), 1, 77, 0), "who?"));
        assertThatThrownBy(call::get)
                .hasRootCauseInstanceOf(RpcException.Unexpected.class)
                .hasMessageContaining("a reply to a call that was made");
        assertThat(session.isOpen()).isFalse();
    }

    @Test
    void endsWithACallFromTheDaemon() {
        Future<String> call = called(Procedures.CONNECT_GET_URI);
        daemon.write(Message.empty(call()));
        assertThatThrownBy(call::get).hasRootCauseInstanceOf(RpcException.Unexpected.class);
        assertThatThrownBy(() -> session.call(Procedures.CONNECT_GET_URI, Nothing.NOTHING, LONG))
                .isInstanceOf(RpcException.Unexpected.class);
    }

    @Test
    void endsWithAReplyOfAnotherProcedure() {
        Future<String> call = called(Procedures.CONNECT_GET_URI);
        Header header = call();
        daemon.write(text(new Header(header.program(), 1, 3, 1, header.serial(), 0), "QEMU"));
        assertThatThrownBy(call::get)
                .hasRootCauseInstanceOf(RpcException.Unexpected.class)
                .hasMessageContaining("a reply to CONNECT_GET_URI (110), status 0 or 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, -1})
    void endsWithAReplyOfAStatusThatNoReplyHas(int status) {
        Future<String> call = called(Procedures.CONNECT_GET_URI);
        Header header = call();
        Message error = Message.of(
                new Header(header.program(), 1, header.procedure(), 1, header.serial(), status),
                RemoteError.CODEC,
                RemoteError.of(38, ErrorDomain.NONE, "", "not what it looks like"));
        daemon.write(error);
        assertThatThrownBy(call::get)
                .hasRootCauseInstanceOf(RpcException.Unexpected.class)
                .hasMessageContaining("status 0 or 1");
        assertThat(session.isOpen()).isFalse();
    }

    @Test
    void survivesAMalformedResult() throws Exception {
        Future<String> call = called(Procedures.CONNECT_GET_URI);
        daemon.write(Message.of(call().reply(MessageStatus.OK), XdrCodec.HYPER, -1L));
        assertThatThrownBy(call::get).hasRootCauseInstanceOf(XdrException.class);
        Future<String> next = called(Procedures.CONNECT_GET_TYPE);
        daemon.write(text(call().reply(MessageStatus.OK), "QEMU"));
        assertThat(next.get()).isEqualTo("QEMU");
    }

    @Test
    void failsAllCallsWhenTheDaemonHangsUp() throws Exception {
        Future<String> one = called(Procedures.CONNECT_GET_URI);
        Future<String> two = called(Procedures.CONNECT_GET_TYPE);
        call();
        call();
        pair.daemon().close();
        assertThatThrownBy(one::get).hasRootCauseInstanceOf(RpcException.Closed.class);
        assertThatThrownBy(two::get).hasRootCauseMessage("the daemon closed the connection");
    }

    @Test
    void failsCallsOnceClosed() {
        Future<String> call = called(Procedures.CONNECT_GET_URI);
        call();
        session.close();
        assertThatThrownBy(call::get).hasRootCauseMessage("the connection was closed");
        assertThat(daemon.read()).isEmpty();
    }

    @Test
    void goesOnForOthersAfterACallerWhoIsToStop() throws Exception {
        Future<?> stopped = callers.submit(() -> {
            Thread.currentThread().interrupt();
            session.call(Procedures.CONNECT_GET_URI, Nothing.NOTHING, LONG);
        });
        call();
        assertThatThrownBy(stopped::get).hasRootCauseInstanceOf(RpcException.Closed.class);
        Future<String> other = called(Procedures.CONNECT_GET_TYPE);
        daemon.write(text(call().reply(MessageStatus.OK), "QEMU"));
        assertThat(other.get()).isEqualTo("QEMU");
    }

    @Test
    void endsForAllWhereReadingEndsWithAnError() throws IOException {
        try (Session broken = Session.over(new BrokenChannel(), events::add)) {
            assertThatThrownBy(() -> broken.call(Procedures.CONNECT_GET_URI, Nothing.NOTHING, LONG))
                    .isInstanceOf(RpcException.Closed.class)
                    .hasMessage("the reading thread has ended");
        }
    }

    /** Takes all, and cannot be read. */
    private static final class BrokenChannel implements ByteChannel {
        private final CountDownLatch written = new CountDownLatch(1);

        @Override
        public int read(ByteBuffer into) throws IOException {
            try {
                written.await();
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
            throw new AssertionError("on purpose");
        }

        @Override
        public int write(ByteBuffer from) {
            int count = from.remaining();
            from.position(from.limit());
            written.countDown();
            return count;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }

    @Test
    void repliesToPings() {
        daemon.write(KeepAlive.PING);
        assertThat(call()).isEqualTo(new Header(0x6b656570, 1, 2, 2, 0, 0));
    }

    @Test
    void endsWhenPingsStayUnanswered() throws Exception {
        session.keepAlive(Duration.ofSeconds(3), 1);
        CompletableFuture<Header> first = CompletableFuture.supplyAsync(this::call, callers);
        assertThat(first.get()).isEqualTo(new Header(0x6b656570, 1, 1, 2, 0, 0));
        assertThat(daemon.read()).isEmpty();
        assertThatThrownBy(() -> session.call(Procedures.CONNECT_GET_URI, Nothing.NOTHING, LONG))
                .hasMessage("connection closed due to keepalive timeout");
    }

    @Test
    void deliversEventsAndSkipsStreams() throws Exception {
        Message event = Message.of(Header.event(Program.REMOTE, 362), XdrCodec.INT, 3);
        daemon.write(Message.empty(new Header(0x20008086, 1, 100, MessageType.STREAM.number(), 9, 2)));
        daemon.write(event);
        assertThat(events.take().header()).isEqualTo(event.header());
        assertThat(session.isOpen()).isTrue();
    }
}
