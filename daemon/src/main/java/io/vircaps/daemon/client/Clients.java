package io.vircaps.daemon.client;

import io.vircaps.daemon.config.ClientLimits;
import io.vircaps.daemon.listen.Acceptor;
import io.vircaps.daemon.listen.Listener;
import io.vircaps.rpc.MemoryBudget;
import io.vircaps.rpc.MessageChannel;
import java.nio.channels.ByteChannel;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** All client connections. Thread-safe. */
public final class Clients implements Acceptor.Connections, AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(10);

    private final ClientServices services;
    private final MemoryBudget largeMessages = new MemoryBudget(ClientLimits.LARGE_MESSAGES);
    private final Set<ClientConnection> connections = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /** No connections yet. */
    public Clients(ClientServices services) {
        this.services = services;
    }

    @Override
    public void serve(Listener listener, ByteChannel channel, Runnable authenticated) {
        MemoryBudget share = largeMessages.share(ClientLimits.LARGE_MESSAGES_PER_CLIENT);
        MessageChannel messages = new MessageChannel(channel, share, ClientLimits.BEFORE_AUTH);
        ClientConnection connection = new ClientConnection(services, listener, messages, authenticated);
        connections.add(connection);
        try {
            if (stopping) { // stop() may have run before the connection was added
                connection.stop();
            }
            connection.serve();
        } finally {
            connections.remove(connection);
        }
    }

    /** The periodic check of all connections. */
    public void check(long nanoTime) {
        connections.forEach(connection -> connection.check(nanoTime));
    }

    /** Reads no further calls. */
    public void stop() {
        stopping = true;
        connections.forEach(ClientConnection::stop);
    }

    /** Stops, waits within the time limit for the calls in progress, and closes all connections. */
    @Override
    public void close() {
        stop();
        long end = System.nanoTime() + services.limits().stop().toNanos();
        while (connections.stream().anyMatch(ClientConnection::isBusy) && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(STEP.toNanos());
        }
        connections.forEach(ClientConnection::close);
    }
}
