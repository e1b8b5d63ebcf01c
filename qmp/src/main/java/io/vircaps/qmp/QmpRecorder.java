package io.vircaps.qmp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Passes a conversation on and keeps it as a transcript. Not safe for several threads. */
public final class QmpRecorder implements QmpConnection {
    private final String path;
    private final QmpConnection connection;
    private final List<QmpTranscript.Exchange> exchanges = new ArrayList<>();
    private Optional<JsonValue> greeting = Optional.empty();
    private Optional<QmpCommand> asked = Optional.empty();

    /**
     * A recorder before anything was said.
     *
     * @param path       the emulator's path
     * @param connection the connection to it
     */
    public QmpRecorder(String path, QmpConnection connection) {
        this.path = path;
        this.connection = connection;
    }

    @Override
    public void send(JsonValue.Structure object) {
        connection.send(object);
        asked = QmpCommand.fromJson(object);
    }

    @Override
    public JsonValue receive(String awaited, Duration limit) {
        JsonValue value = connection.receive(awaited, limit);
        if (value.member("QMP").isPresent()) {
            greeting = value.member("QMP");
        } else if (value instanceof JsonValue.Structure object
                && value.member("event").isEmpty()) {
            asked.ifPresent(command -> exchanges.add(new QmpTranscript.Exchange(command, object.without("id"))));
            asked = Optional.empty();
        }
        return value;
    }

    /**
     * What was said so far.
     *
     * @param ending how it ended; absent if there is nothing to say about that
     */
    public QmpTranscript transcript(Optional<QmpTranscript.Ending> ending) {
        return new QmpTranscript(Optional.of(path), greeting, exchanges, ending);
    }

    @Override
    public void close() {
        connection.close();
    }
}
