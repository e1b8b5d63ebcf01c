package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QmpMessageTest {
    private static QmpMessage of(String json) {
        return QmpMessage.of(JsonValue.parse(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** The name of the method that a message is delivered to. */
    private static String delivered(QmpMessage message) {
        StringBuilder method = new StringBuilder();
        message.deliver(new QmpMessage.Receiver() {
            @Override
            public void greeted(QmpMessage.Greeting greeting) {
                method.append("greeted");
            }

            @Override
            public void completed(QmpMessage.Return reply) {
                method.append("completed");
            }

            @Override
            public void failed(QmpMessage.Failure reply) {
                method.append("failed");
            }

            @Override
            public void happened(QmpMessage.Event event) {
                method.append("happened");
            }
        });
        return method.toString();
    }

    @Test
    void isReadByItsMember() {
        assertThat(of("{\"QMP\": {\"version\": 1}}"))
                .isEqualTo(new QmpMessage.Greeting(JsonValue.object("version", new JsonValue.Numeral("1"))));
        assertThat(of("{\"return\": 5, \"id\": 7}"))
                .isEqualTo(new QmpMessage.Return(OptionalLong.of(7), new JsonValue.Numeral("5")));
        assertThat(of("{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"none\"}}"))
                .isEqualTo(new QmpMessage.Failure(OptionalLong.empty(), "CommandNotFound", "none"));
        assertThat(of("{\"event\": \"RESUME\", \"data\": 1}"))
                .isEqualTo(new QmpMessage.Event("RESUME", Optional.of(new JsonValue.Numeral("1"))));
    }

    @Test
    void hasNoIdThatIsNoNumber() {
        assertThat(of("{\"return\": 5, \"id\": \"libvirt-1\"}"))
                .isEqualTo(new QmpMessage.Return(OptionalLong.empty(), new JsonValue.Numeral("5")));
    }

    @Test
    void isDeliveredToTheMethodOfItsCase() {
        assertThat(delivered(of("{\"QMP\": {}}"))).isEqualTo("greeted");
        assertThat(delivered(of("{\"return\": {}}"))).isEqualTo("completed");
        assertThat(delivered(of("{\"error\": {\"class\": \"a\", \"desc\": \"b\"}}")))
                .isEqualTo("failed");
        assertThat(delivered(of("{\"event\": \"STOP\"}"))).isEqualTo("happened");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": 1}|no QMP message: expected an object with QMP, return, error or event, found '{\"id\": 1}'",
                "[]|no QMP message: expected an object with QMP, return, error or event, found '[]'",
                "{\"event\": 7}|event without a name: expected a string, found '7'",
                "{\"error\": {\"class\": \"a\"}}|error without desc: expected a string, found '{\"class\": \"a\"}'",
                "{\"error\": {\"desc\": \"a\"}}|error without class: expected a string, found '{\"desc\": \"a\"}'"
            })
    void namesWhatIsNoMessage(String json, String message) {
        assertThatThrownBy(() -> of(json))
                .isInstanceOf(QmpException.Malformed.class)
                .hasMessage(message);
    }
}
