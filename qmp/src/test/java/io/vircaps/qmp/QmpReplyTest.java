package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class QmpReplyTest {
    private static QmpReply reply(JsonValue value) {
        return new QmpReply("query-machines", value);
    }

    private static JsonValue number(String literal) {
        return new JsonValue.Numeral(literal);
    }

    @Test
    void namesThePlaceOfWhatIsNotAsPromised() {
        QmpReply reply = reply(new JsonValue.Sequence(List.of(JsonValue.object("name", number("7")))));

        assertThatThrownBy(() -> reply.elements().get(0).member("name").text())
                .isInstanceOf(QmpException.Unexpected.class)
                .hasMessage("query-machines[0].name: unexpected reply: expected a string, found '7'");
        assertThatThrownBy(() -> reply.elements().get(0).member("alias"))
                .hasMessageContaining("query-machines[0].alias");
        assertThatThrownBy(() -> reply.member("name")).isInstanceOf(QmpException.Unexpected.class);
        assertThatThrownBy(reply::flag).isInstanceOf(QmpException.Unexpected.class);
        assertThatThrownBy(() -> reply(number("1")).elements()).isInstanceOf(QmpException.Unexpected.class);
    }

    @Test
    void countsWithinBounds() {
        assertThat(reply(number("2147483647")).count()).isEqualTo(2147483647);
        for (String wrong : List.of("-1", "2147483648", "1.5", "1e3", "99999999999999999999")) {
            assertThatThrownBy(() -> reply(number(wrong)).count()).isInstanceOf(QmpException.Unexpected.class);
        }
    }

    @Test
    void shortensWhatItShows() {
        assertThatThrownBy(() -> reply(new JsonValue.Text("a\n".repeat(1000))).flag())
                .hasMessageMatching(".{100,200}");
    }
}
