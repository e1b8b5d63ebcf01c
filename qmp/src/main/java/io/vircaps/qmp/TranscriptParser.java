package io.vircaps.qmp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parser of transcripts: keeps a command until its reply follows. Events between them are skipped. */
final class TranscriptParser {
    /** The longest path of Linux, {@code PATH_MAX}. */
    private static final int PATH_LENGTH = 4096;

    private final Optional<String> path;
    private final List<QmpTranscript.Exchange> exchanges = new ArrayList<>();
    private Optional<JsonValue> greeting = Optional.empty();
    private Optional<QmpTranscript.Ending> ending = Optional.empty();
    private Optional<QmpCommand> pending = Optional.empty();

    TranscriptParser(Optional<String> path) {
        this.path = path;
    }

    /** Reads the first line of a stream if it is a path. */
    static Optional<String> path(InputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        if (first != '/') {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
            if (line.size() > PATH_LENGTH) {
                throw new QmpException.TooLarge(String.format(Locale.ROOT, "path of more than %d bytes", PATH_LENGTH));
            }
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8).stripTrailing());
    }

    QmpTranscript parse(JsonStream values) throws IOException {
        for (Optional<JsonValue> value = values.next(); value.isPresent(); value = values.next()) {
            if (!(value.get() instanceof JsonValue.Structure object)) {
                throw misplaced("an object", value.get());
            }
            take(object);
        }
        return new QmpTranscript(path, greeting, exchanges, ending);
    }

    private void take(JsonValue.Structure object) {
        Optional<QmpCommand> command = QmpCommand.fromJson(object);
        if (command.isPresent()) {
            pending = command;
        } else if (object.member("return").isPresent() || object.member("error").isPresent()) {
            QmpCommand replied = pending.orElseThrow(() -> misplaced("a command before its reply", object));
            exchanges.add(new QmpTranscript.Exchange(replied, object.without("id")));
            pending = Optional.empty();
        } else if (object.member("QMP").isPresent()) {
            greeting = object.member("QMP");
        } else if (object.member("ended").isPresent()) {
            ending = object.member("ended").map(TranscriptParser::ending);
        } else if (object.member("event").isEmpty()) {
            throw misplaced("a command, a reply or an event", object);
        }
    }

    private static QmpTranscript.Ending ending(JsonValue object) {
        Optional<QmpTranscript.Failure> failure = text(object, "reason")
                .map(reason ->
                        new QmpTranscript.Failure(reason, text(object, "detail").orElse(reason)));
        return new QmpTranscript.Ending(failure, text(object, "stderr"));
    }

    private static Optional<String> text(JsonValue object, String name) {
        return object.member(name).flatMap(JsonValue::asText);
    }

    private static QmpException misplaced(String expected, JsonValue found) {
        return new QmpException.Malformed("no transcript", expected, found.json());
    }
}
