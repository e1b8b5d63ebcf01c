package io.vircaps.qmp;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A transcript in place of an emulator. The reply to a command is the first recorded one that was not used yet, else
 * the first one again; so the order of commands may differ from the recorded one. A query that was recorded only
 * without arguments is the reply to the same query with arguments too, as arguments only narrow the result of QMP's
 * queries.
 */
final class TranscriptReplay implements QmpConnection {
    private final QmpTranscript transcript;
    private final List<QmpTranscript.Exchange> left;
    private final Deque<JsonValue> pending = new ArrayDeque<>();

    TranscriptReplay(QmpTranscript transcript) {
        this.transcript = transcript;
        this.left = new ArrayList<>(transcript.exchanges());
        greeting(transcript).ifPresent(greeting -> pending.add(JsonValue.object("QMP", greeting)));
    }

    /** The greeting; libvirt's transcripts omit it, and one that broke off before it has no exchanges. */
    private static Optional<JsonValue> greeting(QmpTranscript transcript) {
        Optional<JsonValue> unrecorded =
                transcript.exchanges().isEmpty() ? Optional.empty() : Optional.of(new JsonValue.Structure(Map.of()));
        return transcript.greeting().or(() -> unrecorded);
    }

    @Override
    public void send(JsonValue.Structure object) {
        Optional<QmpCommand> command = QmpCommand.fromJson(object);
        command.flatMap(this::exchange)
                .ifPresent(exchange -> pending.add(withId(exchange.reply(), object.member("id"))));
    }

    private Optional<QmpTranscript.Exchange> exchange(QmpCommand command) {
        return recorded(command).or(() -> recorded(QmpCommand.of(command.name())));
    }

    private Optional<QmpTranscript.Exchange> recorded(QmpCommand command) {
        for (QmpTranscript.Exchange exchange : left) {
            if (exchange.command().equals(command)) {
                left.remove(exchange);
                return Optional.of(exchange);
            }
        }
        return transcript.exchanges().stream()
                .filter(exchange -> exchange.command().equals(command))
                .findFirst();
    }

    private static JsonValue withId(JsonValue.Structure reply, Optional<JsonValue> id) {
        Map<String, JsonValue> members = new LinkedHashMap<>(reply.members());
        id.ifPresent(value -> members.put("id", value));
        return new JsonValue.Structure(members);
    }

    @Override
    public JsonValue receive(String awaited, Duration limit) {
        JsonValue next = pending.poll();
        if (next == null) {
            throw new QmpException.Closed("transcript ends", awaited);
        }
        return next;
    }

    @Override
    public void close() {
        pending.clear();
    }
}
