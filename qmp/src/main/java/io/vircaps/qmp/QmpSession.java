package io.vircaps.qmp;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * A session with one emulator: the greeting, then commands one after the other. Events are passed to a listener. Not
 * safe for several threads.
 */
public final class QmpSession implements AutoCloseable {
    private final QmpConnection connection;
    private final QmpLimits limits;
    private final Consumer<QmpMessage.Event> listener;
    private long lastId;

    private QmpSession(QmpConnection connection, QmpLimits limits, Consumer<QmpMessage.Event> listener) {
        this.connection = connection;
        this.limits = limits;
        this.listener = listener;
    }

    /**
     * Waits for the greeting and ends the negotiation; events are dropped.
     *
     * @throws QmpException if that fails; the connection stays open
     */
    public static QmpSession open(QmpConnection connection, QmpLimits limits) {
        return open(connection, limits, event -> {});
    }

    /**
     * Waits for the greeting and ends the negotiation.
     *
     * @param listener receives each event, in the thread that waits for a reply
     * @throws QmpException if that fails; the connection stays open
     */
    public static QmpSession open(QmpConnection connection, QmpLimits limits, Consumer<QmpMessage.Event> listener) {
        QmpSession session = new QmpSession(connection, limits, listener);
        session.await(session.new GreetingWait(), limits.start());
        session.execute(QmpCommand.NEGOTIATE);
        return session;
    }

    /** Executes a command without arguments. */
    public QmpReply execute(String command) {
        return execute(QmpCommand.of(command));
    }

    /**
     * Executes a command.
     *
     * @throws QmpException if it is refused, or no reply arrives within the limit
     */
    public QmpReply execute(QmpCommand command) {
        lastId++;
        connection.send(command.toJson(lastId));
        return new QmpReply(command.name(), await(new ReplyWait(command, lastId), limits.reply()));
    }

    private JsonValue await(Wait wait, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (wait.result.isEmpty()) {
            long left = Math.max(0, deadline - System.nanoTime());
            QmpMessage.of(receive(wait, limit, Duration.ofNanos(left))).deliver(wait);
        }
        return wait.result.get();
    }

    private JsonValue receive(Wait wait, Duration limit, Duration left) {
        if (left.isZero()) {
            throw new QmpException.Silent(wait.awaited, limit);
        }
        try {
            return connection.receive(wait.awaited, left);
        } catch (QmpException.Silent late) {
            throw new QmpException.Silent(wait.awaited, limit);
        }
    }

    @Override
    public void close() {
        connection.close();
    }

    /** Receives messages until the expected one arrives. */
    private abstract class Wait implements QmpMessage.Receiver {
        final String awaited;
        Optional<JsonValue> result = Optional.empty();

        Wait(String awaited) {
            this.awaited = awaited;
        }

        @Override
        public void happened(QmpMessage.Event event) {
            listener.accept(event);
        }

        final QmpException outOfTurn(String what) {
            return new QmpException.Malformed("message out of turn", awaited, what);
        }
    }

    private final class GreetingWait extends Wait {
        GreetingWait() {
            super("greeting");
        }

        @Override
        public void greeted(QmpMessage.Greeting greeting) {
            result = Optional.of(greeting.description());
        }

        @Override
        public void completed(QmpMessage.Return reply) {
            throw outOfTurn("return");
        }

        @Override
        public void failed(QmpMessage.Failure reply) {
            throw outOfTurn(reply.text());
        }
    }

    private final class ReplyWait extends Wait {
        private final QmpCommand command;
        private final long id;

        ReplyWait(QmpCommand command, long id) {
            super("reply to " + command.name());
            this.command = command;
            this.id = id;
        }

        @Override
        public void greeted(QmpMessage.Greeting greeting) {
            throw outOfTurn("a second greeting");
        }

        @Override
        public void completed(QmpMessage.Return reply) {
            if (!reply.id().equals(OptionalLong.of(id))) {
                throw outOfTurn("return with id " + reply.id());
            }
            result = Optional.of(reply.value());
        }

        @Override
        public void failed(QmpMessage.Failure reply) {
            throw new QmpException.Refused(command, reply);
        }
    }
}
