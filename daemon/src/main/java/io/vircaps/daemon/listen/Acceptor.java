package io.vircaps.daemon.listen;

import io.vircaps.daemon.metrics.Telemetry;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.Tcp;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;

/** Accepts connections, performs their handshakes and hands them over, each in a thread of its own. */
public final class Acceptor {
    private static final Duration AFTER_FAILURE = Duration.ofMillis(100);

    private final ConnectionSlots slots;
    private final Connections connections;
    private final Executor threads;
    private final Telemetry telemetry;
    private final Set<PendingHandshake> pending = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /** Serves accepted connections. */
    public interface Connections {
        /**
         * Serves a connection until it ends.
         *
         * @param authenticated to be called when the client is authenticated
         */
        void serve(Listener listener, ByteChannel channel, Runnable authenticated);
    }

    /** A connection whose handshake is in progress. */
    private record PendingHandshake(SocketChannel socket, long since) {}

    /**
     * An acceptor for any number of listeners.
     *
     * @param threads starts a thread for each connection
     */
    public Acceptor(ConnectionSlots slots, Connections connections, Executor threads, Telemetry telemetry) {
        this.slots = slots;
        this.connections = connections;
        this.threads = threads;
        this.telemetry = telemetry;
    }

    /** Accepts connections of a listener until the listener is closed or {@link #stop} is called. */
    public void acceptFrom(Listener listener) {
        while (listener.socket().isOpen() && !stopping) {
            try {
                receive(listener, listener.socket().accept());
            } catch (IOException failed) {
                if (!stopping) { // no file descriptor is free, for example; wait until a connection is closed
                    telemetry.log().acceptFailed(listener.name(), failed);
                    LockSupport.parkNanos(AFTER_FAILURE.toNanos());
                }
            }
        }
    }

    /** If the connection is not started for any reason, its slot is freed and its socket is closed. */
    private void receive(Listener listener, SocketChannel socket) {
        ConnectionSlots.Slot slot = slots.take(listener.isAuthenticatedAtOnce());
        boolean started = false;
        try {
            if (slot.isOverLimit()) {
                telemetry.log().refused(listener.name());
                telemetry.metrics().refused();
                return;
            }
            telemetry.metrics().accepted();
            threads.execute(() -> serve(listener, socket, slot));
            started = true;
        } finally {
            if (!started) {
                slot.close();
                closeQuietly(socket);
            }
        }
    }

    private void serve(Listener listener, SocketChannel socket, ConnectionSlots.Slot slot) {
        PendingHandshake handshake = new PendingHandshake(socket, System.nanoTime());
        pending.add(handshake);
        try (slot;
                socket) {
            Tcp.prepare(socket);
            ByteChannel channel = listener.handshake().perform(socket);
            pending.remove(handshake);
            connections.serve(listener, channel, slot::authenticated);
        } catch (IOException | VircapsException failed) {
            telemetry.log().rejected(listener.name(), failed);
        } finally {
            pending.remove(handshake);
        }
    }

    /** Closes connections whose handshake takes longer than a time limit. */
    public void checkHandshakes(long nanoTime, Duration limit) {
        for (PendingHandshake handshake : pending) {
            if (nanoTime - handshake.since() > limit.toNanos()) {
                closeQuietly(handshake.socket());
            }
        }
    }

    /** Accepts no more connections. */
    public void stop() {
        stopping = true;
    }

    /** Closes the connections whose handshake is in progress. */
    public void closePending() {
        pending.forEach(handshake -> closeQuietly(handshake.socket()));
    }

    private static void closeQuietly(Closeable channel) {
        try {
            channel.close();
        } catch (IOException alreadyBroken) {
            return; // it is closed nevertheless
        }
    }
}
