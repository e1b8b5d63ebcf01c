package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
    private static JsonValue parse(String text) {
        return JsonValue.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isWrittenInQemusSpacing() {
        JsonValue value = parse("{\"a\":[1,-2.5e3,true,null],\"b\":{\"c\":\"x\\\"\\n\"},\"d\":[],\"e\":{}}");

        assertThat(value.json())
                .isEqualTo("{\"a\": [1, -2.5e3, true, null], \"b\": {\"c\": \"x\\\"\\n\"}, \"d\": [], \"e\": {}}");
        assertThat(parse(value.json())).isEqualTo(value);
    }

    @Test
    void hasOnlyThePartsOfItsKind() {
        JsonValue object = JsonValue.object("a", new JsonValue.Text("x"));

        assertThat(object.member("a")).contains(new JsonValue.Text("x"));
        assertThat(object.member("b")).isEmpty();
        assertThat(object.asElements()).isEmpty();
        assertThat(object.asText()).isEmpty();
        assertThat(parse("[1]").asElements()).contains(List.of(new JsonValue.Numeral("1")));
        assertThat(parse("\"x\"").asText()).contains("x");
        assertThat(parse("true").asFlag()).contains(true);
        assertThat(parse("false").asFlag()).contains(false);
        assertThat(parse("null").asFlag()).isEmpty();
        assertThat(parse("1").member("a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-9223372036854775808, -9223372036854775808", "9223372036854775807, 9223372036854775807"})
    void isAnIntegerOf64Bits(String literal, long value) {
        assertThat(parse(literal).asInteger()).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e3", "9223372036854775808", "\"1\"", "null"})
    void isNoIntegerElsewhere(String literal) {
        assertThat(parse(literal).asInteger()).isEmpty();
    }

    @Test
    void keepsTheLaterOfTwoMembersOfOneName() {
        assertThat(parse("{\"a\": 1, \"b\": 2, \"a\": 3}").json()).isEqualTo("{\"a\": 3, \"b\": 2}");
    }

    @Test
    void isTheSameObjectWithoutAMember() {
        JsonValue.Structure object = (JsonValue.Structure) parse("{\"a\": 1, \"id\": 2, \"c\": 3}");

        assertThat(object.without("id").json()).isEqualTo("{\"a\": 1, \"c\": 3}");
        assertThat(object.without("x")).isEqualTo(object);
    }

    @Test
    void followsOthersInAText() {
        byte[] text = "{} \n[1] \"x\"".getBytes(StandardCharsets.UTF_8);

        assertThat(JsonValue.parseAll(text, "file")).extracting(JsonValue::json).containsExactly("{}", "[1]", "\"x\"");
    }

    @Test
    void namesFileAndLineOfMalformedText() {
        byte[] text = "{}\n{\"a\" 1}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> JsonValue.parseAll(text, "file"))
                .isInstanceOf(QmpException.Malformed.class)
                .hasMessageStartingWith("file:2: not JSON: ");
        assertThatThrownBy(() -> parse("")).hasMessage("no JSON: expected a value, found 'nothing'");
    }
}
