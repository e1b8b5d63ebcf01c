package io.vircaps.rpc;

import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.MessageStatus;
import io.vircaps.rpc.protocol.MessageType;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Program;
import io.vircaps.rpc.protocol.RemoteError;
import java.nio.channels.ByteChannel;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The client's end of a connection to a daemon. Any number of threads may call at the same time; a reply is assigned to
 * its call by serial number. A dedicated thread reads.
 *
 * <p>A session ends when it is closed, when the daemon closes the connection or violates the protocol, or when
 * keepalive messages stay unanswered. Then calls in progress and later calls fail with that reason.
 */
public final class Session implements AutoCloseable {
    /** Longest time without progress within a message. */
    private static final Duration STALL_LIMIT = Duration.ofSeconds(30);

    private final MessageChannel channel;
    private final Consumer<Message> events;
    private final Map<Integer, CompletableFuture<Message>> inProgress = new ConcurrentHashMap<>();
    /** Serials of calls that timed out or were interrupted; their late replies are dropped. */
    private final Set<Integer> abandoned = ConcurrentHashMap.newKeySet();

    private final AtomicInteger lastSerial = new AtomicInteger();
    private final Future<?> checks;
    private volatile Optional<KeepAlive> keepAlive = Optional.empty();
    private volatile Optional<VircapsException> end = Optional.empty();

    private Session(MessageChannel channel, Consumer<Message> events) {
        this.channel = channel;
        this.events = events;
        this.checks = PeriodicChecks.every(Duration.ofMillis(500), this::check);
    }

    /**
     * Starts a session over a channel, which the session closes when it ends.
     *
     * @param bytes  in blocking mode
     * @param events receives events, in the reading thread; must not block
     */
    public static Session over(ByteChannel bytes, Consumer<Message> events) {
        MessageChannel channel = new MessageChannel(bytes, new MemoryBudget(2L * Message.MAX), Message.MAX);
        Session session = new Session(channel, events);
        start(session::readAll, "vircaps-rpc");
        return session;
    }

    /**
     * Calls a procedure and waits for its result.
     *
     * @param limit longest time to wait for the reply; afterwards the session can still be used
     * @throws RpcException.Refused  if the daemon replies with an error
     * @throws RpcException.TimedOut if the daemon does not reply in time
     * @throws VircapsException      if the session has ended, or the reply is malformed
     */
    public <A, R> R call(Procedure<A, R> procedure, A arguments, Duration limit) {
        int serial = lastSerial.incrementAndGet();
        CompletableFuture<Message> reply = new CompletableFuture<>();
        inProgress.put(serial, reply);
        end.ifPresent(reply::completeExceptionally);
        try {
            if (!reply.isDone()) {
                send(Message.of(Header.call(procedure.number(), serial), procedure.arguments(), arguments));
            }
            return result(procedure, await(reply, procedure, serial, limit));
        } finally {
            inProgress.remove(serial);
        }
    }

    /** Enables keepalive; the daemon must support {@code VIR_DRV_FEATURE_PROGRAM_KEEPALIVE}. */
    public void keepAlive(Duration interval, int count) {
        keepAlive = Optional.of(new KeepAlive(interval, count, System.nanoTime()));
    }

    /** Whether the session has not ended, as far as is known. */
    public boolean isOpen() {
        return end.isEmpty();
    }

    /** Ends the session; calls in progress fail. */
    @Override
    public void close() {
        end(new RpcException.Closed("the connection was closed"));
    }

    /**
     * Sends with the interrupt flag cleared: interrupting a thread in a channel would close the channel for all
     * callers.
     */
    private void send(Message message) {
        boolean interrupted = Thread.interrupted();
        try {
            channel.write(message);
        } catch (VircapsException broken) {
            end(broken);
            throw end.orElse(broken);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Message await(CompletableFuture<Message> reply, Procedure<?, ?> procedure, int serial, Duration limit) {
        try {
            return reply.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            abandoned.add(serial);
            throw new RpcException.TimedOut("no reply to " + procedure.name(), limit);
        } catch (InterruptedException interrupted) {
            abandoned.add(serial);
            Thread.currentThread().interrupt();
            throw new RpcException.Closed("interrupted while waiting for the reply to " + procedure.name());
        } catch (ExecutionException failed) {
            throw end.orElseThrow(() -> new IllegalStateException(failed));
        }
    }

    private <R> R result(Procedure<?, R> procedure, Message reply) {
        Header header = reply.header();
        if (header.procedure() == procedure.number()) {
            if (header.is(MessageStatus.OK)) {
                return reply.read(procedure.result());
            }
            if (header.is(MessageStatus.ERROR)) {
                throw new RpcException.Refused(reply.read(RemoteError.CODEC));
            }
        }
        VircapsException wrong = new RpcException.Unexpected("a reply to " + procedure + ", status 0 or 1", header);
        end(wrong);
        throw wrong;
    }

    private void readAll() {
        try {
            Optional<Message> next = channel.read();
            while (next.isPresent()) {
                Message message = next.get();
                long now = System.nanoTime();
                keepAlive.ifPresent(timer -> timer.received(now));
                deliver(message);
                channel.done(message);
                next = channel.read();
            }
            end(new RpcException.Closed("the daemon closed the connection"));
        } catch (VircapsException broken) {
            end(broken);
        } finally {
            end(new RpcException.Closed("the reading thread has ended")); // after an Error: no call may wait forever
        }
    }

    private void deliver(Message message) {
        Header header = message.header();
        if (KeepAlive.isPing(header)) {
            send(KeepAlive.PONG);
        } else if (header.is(MessageType.REPLY) && header.is(Program.REMOTE)) {
            deliverReply(message);
        } else if (header.is(MessageType.MESSAGE)) {
            if (header.is(Program.REMOTE)) {
                events.accept(message);
            }
        } else if (!header.is(MessageType.STREAM) && !header.is(MessageType.STREAM_HOLE)) {
            throw new RpcException.Unexpected("a reply, an event or a stream message", header);
        }
    }

    private void deliverReply(Message message) {
        int serial = message.header().serial();
        CompletableFuture<Message> waiting = inProgress.get(serial);
        boolean awaited = waiting != null && waiting.complete(message);
        if (!awaited && !abandoned.remove(serial)) {
            throw new RpcException.Unexpected("a reply to a call that was made", message.header());
        }
    }

    /** Runs twice a second: ends the session if a message stalls or keepalive fails. */
    private void check() {
        long now = System.nanoTime();
        if (channel.isStuck(now, STALL_LIMIT.toNanos())) {
            end(new RpcException.TimedOut("no progress within a message", STALL_LIMIT));
        }
        switch (keepAlive.map(timer -> timer.due(now)).orElse(KeepAlive.Due.NOTHING)) {
            case PING -> start(() -> sendQuietly(KeepAlive.PING), "vircaps-rpc-ping");
            case CLOSE -> end(new RpcException.Closed("connection closed due to keepalive timeout"));
            case NOTHING -> {}
        }
    }

    /** Sends a message whose failure has no caller to report to; the session ends instead. */
    private void sendQuietly(Message message) {
        try {
            channel.write(message);
        } catch (VircapsException broken) {
            end(broken);
        }
    }

    private static void start(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the session; the first reason is kept. */
    private void end(VircapsException reason) {
        synchronized (inProgress) {
            if (end.isPresent()) {
                return;
            }
            end = Optional.of(reason);
        }
        checks.cancel(false);
        channel.close();
        inProgress.values().forEach(reply -> reply.completeExceptionally(reason));
    }
}
