package io.vircaps.rpc;

import io.vircaps.model.VircapsException;
import io.vircaps.rpc.procedure.Procedure;
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
 * A client's end of one connection to a daemon. Any number of threads may call at once, platform or virtual ones:
 * replies find their calls by serial number. A thread of its own reads.
 *
 * <p>It ends for good when it is closed, the daemon hangs up or breaks the protocol, or signs of life stay away: calls
 * in flight and later ones fail then, all with the reason.
 */
public final class Session implements AutoCloseable {
    /** A peer that takes longer for 64 KiB of a message is given up. */
    private static final Duration STUCK = Duration.ofSeconds(30);

    private final MessageChannel channel;
    private final Consumer<Message> events;
    private final Map<Integer, CompletableFuture<Message>> inFlight = new ConcurrentHashMap<>();
    /** Serials of calls whose caller waits no more. */
    private final Set<Integer> abandoned = ConcurrentHashMap.newKeySet();

    private final AtomicInteger lastSerial = new AtomicInteger();
    private final Future<?> watch;
    private volatile Optional<KeepAlive> keepAlive = Optional.empty();
    private volatile Optional<VircapsException> end = Optional.empty();

    private Session(MessageChannel channel, Consumer<Message> events) {
        this.channel = channel;
        this.events = events;
        this.watch = Watch.every(Duration.ofMillis(500), this::look);
    }

    /**
     * A session over a channel, which it closes in the end.
     *
     * @param bytes  in blocking mode
     * @param events gets messages for which nobody asked, in the reading thread; must not wait
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
     * @param limit how long to wait; the session goes on when it has passed
     * @throws RpcException.Refused if the daemon answers with an error
     * @throws RpcException.Silent  if it does not answer in time
     * @throws VircapsException     if the session has ended, or what came is malformed
     */
    public <A, R> R call(Procedure<A, R> procedure, A arguments, Duration limit) {
        int serial = lastSerial.incrementAndGet();
        CompletableFuture<Message> reply = new CompletableFuture<>();
        inFlight.put(serial, reply);
        end.ifPresent(reply::completeExceptionally);
        try {
            if (!reply.isDone()) {
                send(Message.of(Header.call(procedure.number(), serial), procedure.arguments(), arguments));
            }
            return result(procedure, await(reply, procedure, serial, limit));
        } finally {
            inFlight.remove(serial);
        }
    }

    /** Asks for signs of life from now on; the daemon must have said that it knows them. */
    public void keepAlive(Duration interval, int most) {
        keepAlive = Optional.of(new KeepAlive(interval, most, System.nanoTime()));
    }

    /** Whether calls can still be made, as far as is known. */
    public boolean isOpen() {
        return end.isEmpty();
    }

    /** Ends it; calls in flight fail. */
    @Override
    public void close() {
        end(new RpcException.Closed("the connection was closed"));
    }

    /** A caller who is to stop must not close the channel for all others, as one interrupted in a channel does. */
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
            throw new RpcException.Silent("no reply to " + procedure.name(), limit);
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
                keepAlive.ifPresent(signs -> signs.heard(now));
                deliver(message);
                channel.done(message);
                next = channel.read();
            }
            end(new RpcException.Closed("the daemon closed the connection"));
        } catch (VircapsException broken) {
            end(broken);
        } finally {
            end(new RpcException.Closed("nobody reads the connection any more")); // after an Error: nobody must wait
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
            throw new RpcException.Unexpected("a reply, an event or a piece of a stream", header);
        }
    }

    private void deliverReply(Message message) {
        int serial = message.header().serial();
        CompletableFuture<Message> waiting = inFlight.get(serial);
        boolean awaited = waiting != null && waiting.complete(message);
        if (!awaited && !abandoned.remove(serial)) {
            throw new RpcException.Unexpected("a reply to a call that was made", message.header());
        }
    }

    /** Twice a second: gives up a peer that sticks or is silent. */
    private void look() {
        long now = System.nanoTime();
        if (channel.isStuck(now, STUCK.toNanos())) {
            end(new RpcException.Silent("the other end moved no 64 KiB of a message", STUCK));
        }
        switch (keepAlive.map(signs -> signs.due(now)).orElse(KeepAlive.Due.NOTHING)) {
            case ASK -> start(() -> sendQuietly(KeepAlive.PING), "vircaps-rpc-ping");
            case GIVE_UP -> end(new RpcException.Closed("the other end gives no sign of life"));
            case NOTHING -> {}
        }
    }

    /** For a message that nobody waits for: should the channel break, {@link #end} has been told. */
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

    /** The first reason counts. */
    private void end(VircapsException reason) {
        synchronized (inFlight) {
            if (end.isPresent()) {
                return;
            }
            end = Optional.of(reason);
        }
        watch.cancel(false);
        channel.close();
        inFlight.values().forEach(reply -> reply.completeExceptionally(reason));
    }
}
