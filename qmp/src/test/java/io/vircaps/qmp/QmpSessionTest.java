package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QmpSessionTest {
    /** A connection that receives these values one after the other and records what is sent. */
    private static final class Script implements QmpConnection {
        private final ArrayDeque<JsonValue> values = new ArrayDeque<>();
        private final List<String> sent = new ArrayList<>();
        private boolean closed;

        Script(String... json) {
            for (String value : json) {
                values.add(JsonValue.parse(value.getBytes(StandardCharsets.UTF_8)));
            }
        }

        @Override
        public void send(JsonValue.Structure object) {
            sent.add(object.json());
        }

        @Override
        public JsonValue receive(String awaited, Duration limit) {
            if (values.isEmpty()) {
                throw new QmpException.Silent(awaited, limit);
            }
            return values.remove();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final String GREETING = "{\"QMP\": {}}";
    private static final String NEGOTIATED = "{\"return\": {}, \"id\": 1}";

    private static QmpSession open(Script script) {
        return QmpSession.open(script, QmpLimits.DEFAULT);
    }

    @Test
    void negotiatesAfterTheGreetingThenNumbersCommands() {
        Script script = new Script(GREETING, NEGOTIATED, "{\"return\": {\"arch\": \"sparc\"}, \"id\": 2}");
        QmpReply reply = open(script).execute("query-target");

        assertThat(script.sent)
                .containsExactly(
                        "{\"execute\": \"qmp_capabilities\", \"id\": 1}", "{\"execute\": \"query-target\", \"id\": 2}");
        assertThat(reply.place()).isEqualTo("query-target");
        assertThat(reply.member("arch").text()).isEqualTo("sparc");
    }

    @Test
    void passesEventsToTheListener() {
        List<String> events = new ArrayList<>();
        Script script = new Script(
                "{\"event\": \"A\"}", GREETING, NEGOTIATED, "{\"event\": \"B\"}", "{\"return\": 1, \"id\": 2}");
        QmpSession session = QmpSession.open(script, QmpLimits.DEFAULT, event -> events.add(event.name()));
        session.execute("x");

        assertThat(events).containsExactly("A", "B");
    }

    @Test
    void throwsTheErrorOfACommand() {
        QmpSession session = open(new Script(
                GREETING, NEGOTIATED, "{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"none\"}, \"id\": 2}"));

        assertThatThrownBy(() -> session.execute("quit"))
                .isInstanceOf(QmpException.Refused.class)
                .hasMessage("quit: CommandNotFound: none");
    }

    @Test
    void refusesMessagesOutOfTurn() {
        assertThatThrownBy(() -> open(new Script("{\"return\": {}}")))
                .hasMessage("message out of turn: expected greeting, found 'return'");
        assertThatThrownBy(() -> open(new Script(GREETING, GREETING)))
                .hasMessage("message out of turn: expected reply to qmp_capabilities, found 'a second greeting'");
        assertThatThrownBy(() -> open(new Script(GREETING, "{\"return\": {}, \"id\": 9}")))
                .isInstanceOf(QmpException.Malformed.class)
                .hasMessageStartingWith(
                        "message out of turn: expected reply to qmp_capabilities, found 'return with id");
    }

    @Test
    void statesTheWholeLimitWhereNothingComes() {
        assertThatThrownBy(() -> open(new Script()))
                .isInstanceOf(QmpException.Silent.class)
                .hasMessage("no greeting within 20000 ms");
        assertThatThrownBy(() -> open(new Script(GREETING))).hasMessage("no reply to qmp_capabilities within 10000 ms");
    }

    @Test
    void closesTheConnection() {
        Script script = new Script(GREETING, NEGOTIATED);
        open(script).close();

        assertThat(script.closed).isTrue();
    }
}
