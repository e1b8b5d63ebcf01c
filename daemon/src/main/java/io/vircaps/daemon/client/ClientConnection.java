package io.vircaps.daemon.client;

import io.vircaps.daemon.config.ClientLimits;
import io.vircaps.daemon.dispatch.Call;
import io.vircaps.daemon.listen.Listener;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.KeepAlive;
import io.vircaps.rpc.MessageChannel;
import io.vircaps.rpc.protocol.Message;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One client connection. The thread that reads also runs quick calls; every other call runs in a thread of its own, so
 * that keepalive messages are replied to meanwhile.
 */
public final class ClientConnection {
    private final ClientServices services;
    private final String listener;
    private final MessageChannel channel;
    private final ClientState state;
    private final CallLimiter calls;
    private final long since = System.nanoTime();
    private final AtomicInteger inProgress = new AtomicInteger();
    private volatile boolean stopping;

    /**
     * A connection that is not served yet.
     *
     * @param channel       limited to {@link ClientLimits#BEFORE_AUTH}
     * @param authenticated called when the client is authenticated
     */
    public ClientConnection(
            ClientServices services, Listener listener, MessageChannel channel, Runnable authenticated) {
        this.services = services;
        this.listener = listener.name();
        this.channel = channel;
        this.calls = new CallLimiter(services.limits().maxCalls());
        this.state = new ClientState(services, listener, () -> {
            channel.readUpTo(Message.MAX);
            authenticated.run();
        });
    }

    /** Reads messages and replies to calls until one side closes the connection. */
    public void serve() {
        state.loginAdvanced();
        try {
            Optional<Message> next = channel.read();
            while (next.isPresent()) {
                Message message = next.get();
                state.keepAlive().ifPresent(timer -> timer.received(System.nanoTime()));
                handle(message);
                next = state.isClosing() || stopping ? Optional.empty() : channel.read();
            }
            if (stopping) {
                calls.awaitAll(); // a call ends when its reply is sent
            }
        } catch (VircapsException broken) {
            services.telemetry().log().disconnected(listener, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    /** Closes the connection. */
    public void close() {
        channel.close();
    }

    /** Reads no further messages; the connection ends when the calls in progress have ended. */
    public void stop() {
        stopping = true;
    }

    /** Whether calls are in progress. */
    public boolean isBusy() {
        return inProgress.get() > 0;
    }

    private void handle(Message message) throws InterruptedException {
        if (KeepAlive.isPing(message.header())) {
            channel.write(KeepAlive.PONG);
            channel.done(message);
            return;
        }
        Optional<Call> call = services.dispatcher().call(message, state);
        if (call.isEmpty()) {
            channel.done(message);
        } else if (call.get().isQuick()) {
            begin();
            run(call.get());
        } else {
            start(call.get());
        }
    }

    private void start(Call call) throws InterruptedException {
        begin();
        boolean started = false;
        try {
            calls.start(services.threads(), () -> run(call));
            started = true;
        } finally {
            if (!started) {
                end(call);
            }
        }
    }

    private void begin() {
        inProgress.incrementAndGet();
        services.telemetry().metrics().begun();
    }

    private void run(Call call) {
        try {
            call.run(this::send);
        } finally {
            end(call);
        }
    }

    private void end(Call call) {
        channel.done(call.message());
        inProgress.decrementAndGet();
        services.telemetry().metrics().ended();
    }

    private void send(Message message) {
        try {
            channel.write(message);
        } catch (VircapsException broken) {
            services.telemetry().log().disconnected(listener, broken);
            channel.close();
        }
        if (state.isClosing()) {
            channel.close();
        }
    }

    /**
     * The periodic check: closes the connection if a message stalls, no engine is opened in time, or keepalive fails.
     */
    void check(long nanoTime) {
        long limit = services.limits().stall().toNanos();
        boolean late = state.openEngine().isEmpty() && nanoTime - since > limit;
        if (late || channel.isStuck(nanoTime, limit)) {
            cutOff("slow");
        }
        switch (state.keepAlive().map(timer -> timer.due(nanoTime)).orElse(KeepAlive.Due.NOTHING)) {
            case PING -> services.threads().execute(() -> send(KeepAlive.PING));
            case CLOSE -> cutOff("silent");
            case NOTHING -> {}
        }
    }

    private void cutOff(String reason) {
        services.telemetry().log().cutOff(listener, reason);
        channel.close();
    }
}
