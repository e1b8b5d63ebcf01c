package io.vircaps.qmp;

import java.util.LinkedHashMap;
import java.util.Map;

/** The writer of transcripts: one line per value, and one line per element of an array that a reply returns. */
final class TranscriptWriter {
    private final StringBuilder text = new StringBuilder();

    String write(QmpTranscript transcript) {
        transcript.path().ifPresent(path -> text.append(path).append('\n'));
        transcript.greeting().ifPresent(greeting -> line(JsonValue.object("QMP", greeting)));
        for (QmpTranscript.Exchange exchange : transcript.exchanges()) {
            line(exchange.command().toJson());
            reply(exchange.reply());
        }
        transcript.ending().ifPresent(ending -> line(JsonValue.object("ended", json(ending))));
        return text.toString();
    }

    private static JsonValue json(QmpTranscript.Ending ending) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        ending.failure().ifPresent(failure -> {
            members.put("reason", new JsonValue.Text(failure.reason()));
            members.put("detail", new JsonValue.Text(failure.detail()));
        });
        ending.messages().ifPresent(messages -> members.put("stderr", new JsonValue.Text(messages)));
        return new JsonValue.Structure(members);
    }

    private void reply(JsonValue.Structure reply) {
        if (reply.members().size() == 1 && reply.members().get("return") instanceof JsonValue.Sequence array) {
            String separator = "\n{\"return\": [\n  ";
            for (JsonValue element : array.elements()) {
                element.appendTo(text.append(separator));
                separator = ",\n  ";
            }
            text.append(array.elements().isEmpty() ? "\n{\"return\": []}\n" : "\n]}\n");
        } else {
            line(reply);
        }
    }

    private void line(JsonValue value) {
        value.appendTo(text.append('\n'));
        text.append('\n');
    }
}
