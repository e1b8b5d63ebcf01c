package io.vircaps.bench.wire;

import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.xdr.XdrWriter;
import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A client that requests the document again and again and only receives it, without reading it: what is measured is
 * the daemon.
 */
public final class CallLoop implements AutoCloseable {
    private static final int LENGTH_WORD = 4;
    private static final int STATUS = 24;
    private static final int LARGEST = 1 << 20;

    private final SocketChannel socket;
    private final ByteBuffer reply;
    private final ByteBuffer question;

    private CallLoop(SocketChannel socket, ByteBuffer reply) {
        this.socket = socket;
        this.reply = reply;
        this.question = frame(Procedures.CONNECT_GET_CAPABILITIES, Nothing.NOTHING);
    }

    /** Connects, and opens an engine. */
    public static CallLoop open(Path daemon, String uri) throws IOException {
        return open(daemon, uri, ByteBuffer.allocateDirect(LARGEST));
    }

    /** So many at once, which do nothing more. */
    public static List<CallLoop> idle(int count, Path daemon, String uri) throws IOException {
        ByteBuffer shared = ByteBuffer.allocateDirect(LARGEST);
        List<CallLoop> idle = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            idle.add(open(daemon, uri, shared));
        }
        return idle;
    }

    private static CallLoop open(Path daemon, String uri, ByteBuffer reply) throws IOException {
        CallLoop caller = new CallLoop(SocketChannel.open(UnixDomainSocketAddress.of(daemon)), reply);
        caller.exchange(frame(Procedures.AUTH_LIST, Nothing.NOTHING));
        caller.exchange(frame(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of(uri), OpenArgs.READ_ONLY)));
        return caller;
    }

    /** One call; the bytes of its reply. */
    public int call() throws IOException {
        return exchange(question);
    }

    private int exchange(ByteBuffer call) throws IOException {
        call.rewind();
        while (call.hasRemaining()) {
            socket.write(call);
        }
        reply.clear();
        receive(LENGTH_WORD);
        receive(reply.getInt(0));
        if (reply.getInt(STATUS) != 0) {
            throw new IOException("the daemon replied with an error");
        }
        return reply.position();
    }

    private void receive(int until) throws IOException {
        while (reply.position() < until) {
            if (socket.read(reply) < 0) {
                throw new EOFException("the daemon hung up");
            }
        }
    }

    private static <A> ByteBuffer frame(Procedure<A, ?> procedure, A arguments) {
        XdrWriter payload = new XdrWriter();
        procedure.arguments().write(payload, arguments);
        Header header = Header.call(procedure.number(), 1);
        ByteBuffer frame = ByteBuffer.allocateDirect(LENGTH_WORD + STATUS + payload.size());
        frame.putInt(frame.capacity()).putInt(header.program()).putInt(header.version());
        frame.putInt(header.procedure())
                .putInt(header.type())
                .putInt(header.serial())
                .putInt(header.status());
        return frame.put(payload.toByteArray());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
