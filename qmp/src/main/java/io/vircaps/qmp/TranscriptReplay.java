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
 * A transcript in an emulator's place. A command gets the reply recorded for it: the first that was not given yet, or
 * else the first again. So the order of commands may differ from the recorded one. Where a query was recorded without
 * arguments only, it answers those with arguments too: they narrow what QMP's queries return, so what is wanted is in
 * that reply.
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

    /** libvirt's transcripts leave the greeting out; one that broke off before it has no exchanges either. */
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
