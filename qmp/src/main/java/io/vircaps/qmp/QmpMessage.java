package io.vircaps.qmp;

import java.util.Optional;
import java.util.OptionalLong;

/** A message of an emulator; qmp-spec, "Server Greeting" to "Asynchronous events". */
public sealed interface QmpMessage {
    /** Receives messages: one method a case, so that a new case stops the build. */
    interface Receiver {
        /** The emulator is ready. */
        void greeted(Greeting greeting);

        /** A command was executed. */
        void completed(Return reply);

        /** A command was refused. */
        void failed(Failure reply);

        /** An asynchronous event occurred. */
        void happened(Event event);
    }

    /**
     * The greeting, the first message.
     *
     * @param description the emulator's {@code version} and {@code capabilities}
     */
    record Greeting(JsonValue description) implements QmpMessage {
        @Override
        public void deliver(Receiver to) {
            to.greeted(this);
        }
    }

    /**
     * The reply to a command that was executed.
     *
     * @param id    id of the command; absent if the reply has none that is a number
     * @param value the return value
     */
    record Return(OptionalLong id, JsonValue value) implements QmpMessage {
        @Override
        public void deliver(Receiver to) {
            to.completed(this);
        }
    }

    /**
     * The reply to a command that was not executed.
     *
     * @param id         id of the command; absent if the emulator could not read it
     * @param errorClass class of the error, for example {@code CommandNotFound}
     * @param text       description of the error
     */
    record Failure(OptionalLong id, String errorClass, String text) implements QmpMessage {
        @Override
        public void deliver(Receiver to) {
            to.failed(this);
        }
    }

    /**
     * An event.
     *
     * @param name its name, for example {@code SHUTDOWN}
     * @param data its data
     */
    record Event(String name, Optional<JsonValue> data) implements QmpMessage {
        @Override
        public void deliver(Receiver to) {
            to.happened(this);
        }
    }

    /** Calls the method of this message's case. */
    void deliver(Receiver to);

    /**
     * The message in a JSON value.
     *
     * @throws QmpException.Malformed if it is none
     */
    static QmpMessage of(JsonValue value) {
        Optional<QmpMessage> message = value.member("QMP")
                .map(Greeting::new)
                .map(QmpMessage.class::cast)
                .or(() -> value.member("return").map(result -> new Return(idOf(value), result)))
                .or(() -> value.member("error").map(error -> failure(idOf(value), error)))
                .or(() -> value.member("event").map(name -> event(name, value)));
        return message.orElseThrow(() -> new QmpException.Malformed(
                "no QMP message", "an object with QMP, return, error or event", value.json()));
    }

    private static Failure failure(OptionalLong id, JsonValue error) {
        return new Failure(id, textOf(error, "class"), textOf(error, "desc"));
    }

    private static Event event(JsonValue name, JsonValue message) {
        String text = name.asText()
                .orElseThrow(() -> new QmpException.Malformed("event without a name", "a string", name.json()));
        return new Event(text, message.member("data"));
    }

    private static String textOf(JsonValue error, String name) {
        return error.member(name)
                .flatMap(JsonValue::asText)
                .orElseThrow(() -> new QmpException.Malformed("error without " + name, "a string", error.json()));
    }

    private static OptionalLong idOf(JsonValue message) {
        return message.member("id").map(JsonValue::asInteger).orElse(OptionalLong.empty());
    }
}
