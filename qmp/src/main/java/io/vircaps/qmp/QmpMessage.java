package io.vircaps.qmp;

import java.util.Optional;
import java.util.OptionalLong;

/** What an emulator sends; qmp-spec, "Server Greeting" to "Asynchronous events". */
public sealed interface QmpMessage {
    /** Takes messages apart: one method a case, so that a new case stops the build. */
    interface Receiver {
        /** The emulator is there. */
        void greeted(Greeting greeting);

        /** A command was carried out. */
        void completed(Return reply);

        /** A command was refused. */
        void failed(Failure reply);

        /** Something happened by itself. */
        void happened(Event event);
    }

    /**
     * The first message of all.
     *
     * @param description what the emulator says of itself: {@code version}, {@code capabilities}
     */
    record Greeting(JsonValue description) implements QmpMessage {
        @Override
        public void deliver(Receiver to) {
            to.greeted(this);
        }
    }

    /**
     * The reply to a command that was carried out.
     *
     * @param id    of the command; absent if the emulator repeats none, or none of ours
     * @param value what it returns
     */
    record Return(OptionalLong id, JsonValue value) implements QmpMessage {
        @Override
        public void deliver(Receiver to) {
            to.completed(this);
        }
    }

    /**
     * The reply to a command that was not carried out.
     *
     * @param id         of the command; absent if the emulator could not even read it
     * @param errorClass for programs, for example {@code CommandNotFound}
     * @param text       for people
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
     * @param name for example {@code SHUTDOWN}
     * @param data what belongs to it
     */
    record Event(String name, Optional<JsonValue> data) implements QmpMessage {
        @Override
        public void deliver(Receiver to) {
            to.happened(this);
        }
    }

    /** Hands this message to the method of its case. */
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
