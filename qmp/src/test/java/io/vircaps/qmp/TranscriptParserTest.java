package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptParserTest {
    private static QmpTranscript parse(String text) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        Optional<String> path = TranscriptParser.path(in);
        return new TranscriptParser(path).parse(new JsonStream(in, 1 << 20));
    }

    @Test
    void readsPathGreetingExchangesAndEnding() throws IOException {
        QmpTranscript transcript = parse("/usr/bin/qemu \n{\"QMP\": 1}{\"execute\": \"a\"}{\"event\": \"STOP\"}"
                + "{\"return\": 2, \"id\": 3}{\"ended\": {\"reason\": \"R\", \"detail\": \"d\", \"stderr\": \"e\"}}");

        assertThat(transcript)
                .isEqualTo(new QmpTranscript(
                        Optional.of("/usr/bin/qemu"),
                        Optional.of(new JsonValue.Numeral("1")),
                        List.of(new QmpTranscript.Exchange(
                                QmpCommand.of("a"), JsonValue.object("return", new JsonValue.Numeral("2")))),
                        Optional.of(new QmpTranscript.Ending(
                                Optional.of(new QmpTranscript.Failure("R", "d")), Optional.of("e")))));
    }

    @Test
    void takesTheReasonForAMissingDetail() throws IOException {
        assertThat(parse("{\"ended\": {\"reason\": \"R\"}}")
                        .ending()
                        .orElseThrow()
                        .failure())
                .contains(new QmpTranscript.Failure("R", "R"));
    }

    @Test
    void hasNoPathWhereTheTextBeginsWithAnObject() throws IOException {
        assertThat(parse("{\"execute\": \"a\"} {\"return\": {}}").path()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|no transcript: expected an object, found '[]'",
                "{}|no transcript: expected a command, a reply or an event, found '{}'",
                "{\"return\": {}}|no transcript: expected a command before its reply, found '{\"return\": {}}'",
                "{\"execute\": \"a\"} {\"error\": 1} {\"error\": 2}|"
                        + "no transcript: expected a command before its reply, found '{\"error\": 2}'"
            })
    void namesWhatIsMisplaced(String text, String message) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(QmpException.Malformed.class)
                .hasMessage(message);
    }

    @Test
    void refusesAPathLongerThanLinuxKnows() {
        assertThatThrownBy(() -> parse("/" + "x".repeat(5000)))
                .isInstanceOf(QmpException.TooLarge.class)
                .hasMessage("path of more than 4096 bytes");
    }
}
