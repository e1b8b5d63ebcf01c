package io.vircaps.rpc;

import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.MessageType;
import io.vircaps.rpc.protocol.Program;
import java.time.Duration;

/**
 * The keepalive timer of one connection ({@code docs/kbase/internals/rpc.rst}, "Keepalive protocol"). After an interval
 * without any message from the peer, a ping is due; after too many unanswered pings, the connection is dead. Every
 * message counts as a reply. Thread-safe.
 */
public final class KeepAlive {
    private static final int PING_PROCEDURE = 1;
    private static final int PONG_PROCEDURE = 2;

    /** The request; {@code KEEPALIVE_PROC_PING}. */
    public static final Message PING = Message.empty(Header.event(Program.KEEPALIVE, PING_PROCEDURE));

    /** The reply; {@code KEEPALIVE_PROC_PONG}. */
    public static final Message PONG = Message.empty(Header.event(Program.KEEPALIVE, PONG_PROCEDURE));

    private final long interval;
    private final int count;
    private long lastReceived;
    private int unanswered;

    /** The action that is due. */
    public enum Due {
        /** Nothing. */
        NOTHING,
        /** Send a {@link #PING}. */
        PING,
        /** Close the connection. */
        CLOSE
    }

    /**
     * A timer that starts now.
     *
     * @param interval time without a message until a ping is due
     * @param count    number of unanswered pings allowed; with 0 the first silent interval closes the connection
     * @param nanoTime now, {@link System#nanoTime()}
     */
    public KeepAlive(Duration interval, int count, long nanoTime) {
        this.interval = interval.toNanos();
        this.count = count;
        this.lastReceived = nanoTime;
    }

    /** Whether a message is a {@link #PING}. */
    public static boolean isPing(Header header) {
        return header.is(Program.KEEPALIVE) && header.is(MessageType.MESSAGE) && header.procedure() == PING_PROCEDURE;
    }

    /** A message was received. */
    public synchronized void received(long nanoTime) {
        lastReceived = nanoTime;
        unanswered = 0;
    }

    /** The action that is due now. {@link Due#PING} is returned once for each ping. */
    public synchronized Due due(long nanoTime) {
        int sent = unanswered;
        if (nanoTime - lastReceived < interval * (sent + 1)) {
            return Due.NOTHING;
        }
        if (sent >= count) {
            return Due.CLOSE;
        }
        unanswered = sent + 1;
        return Due.PING;
    }
}
