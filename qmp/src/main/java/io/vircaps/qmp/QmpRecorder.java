package io.vircaps.qmp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A connection that records the exchange with another one as a transcript. Not safe for several threads. */
public final class QmpRecorder implements QmpConnection {
    private final String path;
    private final QmpConnection connection;
    private final List<QmpTranscript.Exchange> exchanges = new ArrayList<>();
    private Optional<JsonValue> greeting = Optional.empty();
    private Optional<QmpCommand> pending = Optional.empty();

    /**
     * A recorder without records.
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
        pending = QmpCommand.fromJson(object);
    }

    @Override
    public JsonValue receive(String awaited, Duration limit) {
        JsonValue value = connection.receive(awaited, limit);
        if (value.member("QMP").isPresent()) {
            greeting = value.member("QMP");
        } else if (value instanceof JsonValue.Structure object
                && value.member("event").isEmpty()) {
            pending.ifPresent(command -> exchanges.add(new QmpTranscript.Exchange(command, object.without("id"))));
            pending = Optional.empty();
        }
        return value;
    }

    /**
     * The exchange so far.
     *
     * @param ending how the emulator ended; absent if nothing is recorded about that
     */
    public QmpTranscript transcript(Optional<QmpTranscript.Ending> ending) {
        return new QmpTranscript(Optional.of(path), greeting, exchanges, ending);
    }

    @Override
    public void close() {
        connection.close();
    }
}
