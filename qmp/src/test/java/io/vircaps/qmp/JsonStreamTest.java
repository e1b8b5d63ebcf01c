package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStreamTest {
    private static final int LIMIT = 1 << 20;

    private static List<JsonValue> all(InputStream in) {
        try (JsonStream stream = new JsonStream(in, LIMIT)) {
            List<JsonValue> values = new ArrayList<>();
            for (Optional<JsonValue> value = stream.next(); value.isPresent(); value = stream.next()) {
                values.add(value.get());
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonValue> all(String text) {
        return all(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** One character again and again, a gigabyte of it. */
    private static InputStream endless(String head, char repeated) {
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        return new SequenceInputStream(new ByteArrayInputStream(start), new Repeated(repeated));
    }

    private static final class Repeated extends InputStream {
        private final char character;
        private int left = 1 << 30;

        Repeated(char character) {
            this.character = character;
        }

        @Override
        public int read() {
            left--;
            return left < 0 ? -1 : character;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = Math.min(left, length);
            Arrays.fill(buffer, offset, offset + count, (byte) character);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }

    @Test
    void readsValuesThatFollowEachOther() {
        assertThat(all("{\"a\": [1, -2.5e3, true, false, null, \"\\u00e9\\n\"]}\r\n{}\n[] 7 "))
                .extracting(JsonValue::json)
                .containsExactly("{\"a\": [1, -2.5e3, true, false, null, \"é\\n\"]}", "{}", "[]", "7");
    }

    @Test
    void readsAStreamThatGivesOneByteAtATime() {
        byte[] text = "{\"QMP\": {\"version\": {\"micro\": 22}}}\r\n{\"return\": {}, \"id\": 1}\r\n"
                .getBytes(StandardCharsets.UTF_8);
        InputStream drops = new ByteArrayInputStream(text) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };

        assertThat(all(drops)).hasSize(2);
    }

    @Test
    void parsesATextOfOneValue() {
        assertThat(JsonValue.parse("{\"a\": 1}".getBytes(StandardCharsets.UTF_8))
                        .json())
                .isEqualTo("{\"a\": 1}");
        assertThatThrownBy(() -> JsonValue.parse(new byte[0])).isInstanceOf(QmpException.Malformed.class);
    }

    @Test
    void keepsTheOrderOfMembers() {
        assertThat(all("{\"z\": 1, \"a\": 2, \"m\": 3}").get(0).json()).isEqualTo("{\"z\": 1, \"a\": 2, \"m\": 3}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "{\"a\":",
                "{\"a\": 1",
                "[1, 2",
                "[1 2]",
                "{1: 2}",
                "\"open",
                "]",
                "{\"a\": nul}",
                "\0\0\0{\0\0\0}",
                "\0\1\0\0",
                "'a'"
            })
    void refusesWhatIsNoJson(String text) {
        assertThatThrownBy(() -> all(text)).isInstanceOf(QmpException.Malformed.class);
    }

    @Test
    void readsHalvesOfCharactersAsQuestionMarks() {
        assertThat(all("{\"name\": \"a\\ud83d-\\ud83d\\ude00\"}"))
                .containsExactly(JsonValue.object("name", new JsonValue.Text("a?-\ud83d\ude00")));
    }

    @Test
    void stopsWithinAStringThatNeverEnds() {
        assertThatThrownBy(() -> all(endless("\"", 'a'))).isInstanceOf(QmpException.TooLarge.class);
    }

    @Test
    void stopsWithinBracketsThatNeverEnd() {
        assertThatThrownBy(() -> all(endless("", '['))).isInstanceOf(QmpException.TooLarge.class);
    }

    @Test
    void stopsWithinBlanksThatNeverEnd() {
        assertThatThrownBy(() -> all(endless("", ' ')))
                .isInstanceOf(QmpException.TooLarge.class)
                .hasMessageContaining("1048576 bytes");
    }

    @Test
    void stopsWithinANumberThatNeverEnds() {
        assertThatThrownBy(() -> all(endless("", '1'))).isInstanceOf(QmpException.TooLarge.class);
    }

    @Test
    void countsEachValueForItself() {
        String half = "[\"" + "a".repeat(LIMIT / 2 - 10) + "\"]\n";

        assertThat(all(half + half + half + half)).hasSize(4);
    }

    @Test
    void stopsAtTooManySmallValues() {
        assertThatThrownBy(() -> all("[" + "0,".repeat(300_000) + "0]"))
                .isInstanceOf(QmpException.TooLarge.class)
                .hasMessageContaining("250000 values");
    }
}
