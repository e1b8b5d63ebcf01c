package io.vircaps.rpc;

import java.time.Duration;

/**
 * Signs of life on one connection: whoever has heard nothing for an interval asks, and whoever has asked some times in
 * vain knows that the other end is gone ({@code docs/kbase/internals/rpc.rst}, "Keepalive protocol"). Whatever comes is
 * a sign of life. Safe for any number of threads.
 */
public final class KeepAlive {
    private static final int PING_NUMBER = 1;
    private static final int PONG_NUMBER = 2;

    /** Asks for a sign of life. */
    public static final Message PING = Message.empty(Header.event(Program.KEEPALIVE, PING_NUMBER));

    /** Answers it. */
    public static final Message PONG = Message.empty(Header.event(Program.KEEPALIVE, PONG_NUMBER));

    private final long interval;
    private final int most;
    private long heard;
    private int unanswered;

    /** What is to be done now. */
    public enum Due {
        /** Nothing. */
        NOTHING,
        /** To send a {@link #PING}. */
        ASK,
        /** To give the other end up. */
        GIVE_UP
    }

    /**
     * Signs of life from now on.
     *
     * @param interval how long to hear nothing before asking
     * @param most     how often to ask in vain; with 0 the first silent interval is the end
     * @param nanoTime now, {@link System#nanoTime()}
     */
    public KeepAlive(Duration interval, int most, long nanoTime) {
        this.interval = interval.toNanos();
        this.most = most;
        this.heard = nanoTime;
    }

    /** Whether a message is a {@link #PING}. */
    public static boolean isPing(Header header) {
        return header.is(Program.KEEPALIVE) && header.is(MessageType.MESSAGE) && header.procedure() == PING_NUMBER;
    }

    /** Something came. */
    public synchronized void heard(long nanoTime) {
        heard = nanoTime;
        unanswered = 0;
    }

    /** What is to be done now; one thread asks. */
    public synchronized Due due(long nanoTime) {
        int asked = unanswered;
        if (nanoTime - heard < interval * (asked + 1)) {
            return Due.NOTHING;
        }
        if (asked >= most) {
            return Due.GIVE_UP;
        }
        unanswered = asked + 1;
        return Due.ASK;
    }
}
