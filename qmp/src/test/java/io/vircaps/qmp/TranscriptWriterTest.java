package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranscriptWriterTest {
    private static JsonValue.Structure reply(String json) {
        return (JsonValue.Structure) JsonValue.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesALineAValueAndALineAnElement() {
        QmpTranscript transcript = new QmpTranscript(
                Optional.of("/usr/bin/qemu"),
                Optional.of(new JsonValue.Numeral("1")),
                List.of(
                        new QmpTranscript.Exchange(QmpCommand.of("a"), reply("{\"return\": [1, {\"b\": 2}]}")),
                        new QmpTranscript.Exchange(QmpCommand.of("c"), reply("{\"return\": []}")),
                        new QmpTranscript.Exchange(QmpCommand.of("d"), reply("{\"error\": {\"class\": \"x\"}}"))),
                Optional.of(new QmpTranscript.Ending(
                        Optional.of(new QmpTranscript.Failure("R", "detail")), Optional.of("word\n"))));

        assertThat(new TranscriptWriter().write(transcript)).isEqualTo("""
                /usr/bin/qemu

                {"QMP": 1}

                {"execute": "a"}

                {"return": [
                  1,
                  {"b": 2}
                ]}

                {"execute": "c"}

                {"return": []}

                {"execute": "d"}

                {"error": {"class": "x"}}

                {"ended": {"reason": "R", "detail": "detail", "stderr": "word\\n"}}
                """);
    }

    @Test
    void writesNothingOfAnEmptyTranscript() {
        assertThat(new TranscriptWriter()
                        .write(new QmpTranscript(Optional.empty(), Optional.empty(), List.of(), Optional.empty())))
                .isEmpty();
    }
}
