package io.vircaps.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void writesTwoBlanksALevelAndALineFeedAtTheEnd() {
        assertThat(Json.text(json -> {
                    json.string("text", "a \"b\" é\n");
                    json.number("number", -5);
                    json.bool("flag", true);
                    json.object("object", () -> json.bool("flag", false));
                    json.strings("texts", List.of("a", "b"));
                    json.objects("objects", List.of(1, 2), (inner, each) -> inner.number("n", each));
                }))
                .isEqualTo("""
                        {
                          "text": "a \\"b\\" é\\n",
                          "number": -5,
                          "flag": true,
                          "object": {
                            "flag": false
                          },
                          "texts": [
                            "a",
                            "b"
                          ],
                          "objects": [
                            {
                              "n": 1
                            },
                            {
                              "n": 2
                            }
                          ]
                        }
                        """);
    }

    @Test
    void writesEmptyObjectsAndArraysOnOneLine() {
        assertThat(Json.text(json -> {
                    json.object("object", () -> {});
                    json.strings("texts", List.of());
                    json.objects("objects", List.of(), (inner, each) -> {});
                }))
                .isEqualTo("{\n  \"object\": {},\n  \"texts\": [],\n  \"objects\": []\n}\n");
        assertThat(Json.text(json -> {})).isEqualTo("{}\n");
    }

    @Test
    void writesAValueThatIsThereAndNoKeyOfOneThatIsAbsent() {
        assertThat(Compact.json(json -> {
                    json.string("a", Optional.of("x"));
                    json.string("b", Optional.empty());
                    json.number("c", OptionalInt.of(1));
                    json.number("d", OptionalInt.empty());
                    json.number("e", OptionalLong.of(2));
                    json.number("f", OptionalLong.empty());
                    json.bool("g", Optional.of(true));
                    json.bool("h", Optional.empty());
                    json.object("i", Optional.of("y"), (inner, value) -> inner.string("j", value));
                    json.object("k", Optional.<String>empty(), (inner, value) -> inner.string("l", value));
                }))
                .isEqualTo("{'a':'x','c':1,'e':2,'g':true,'i':{'j':'y'}}");
    }

    @Test
    void writesUnsignedNumbers() {
        assertThat(Compact.json(json -> json.unsigned("n", -1))).isEqualTo("{'n':18446744073709551615}");
    }
}
