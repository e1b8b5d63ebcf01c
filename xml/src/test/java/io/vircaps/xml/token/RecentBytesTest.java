package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecentBytesTest {
    private static final int PART = 8192;

    private final RecentBytes recent = new RecentBytes(2 * PART);

    private void add(String text) {
        byte[] bytes = ("x" + text + "x").getBytes(StandardCharsets.UTF_8);
        recent.add(bytes, 1, bytes.length - 2);
    }

    @Test
    void countsWhatPassed() {
        add("abc");
        assertThat(recent.total()).isEqualTo(3);
        add("é");
        assertThat(recent.total()).isEqualTo(5);
        add("abc");
        assertThat(recent.total()).isEqualTo(8);
    }

    @Test
    void takesABytePerCharacterOfAscii() {
        add("abcdefghijklmnop");
        assertThat(recent.columnInCharacters(10, 5)).isEqualTo(5);
    }

    @Test
    void countsACharacterOfSeveralBytesOnce() {
        add("a\né€\uD83D\uDE00b");
        assertThat(recent.columnInCharacters(2, 1)).isEqualTo(1);
        assertThat(recent.columnInCharacters(4, 3)).isEqualTo(2);
        assertThat(recent.columnInCharacters(7, 6)).isEqualTo(3);
        assertThat(recent.columnInCharacters(11, 10)).isEqualTo(4);
        assertThat(recent.columnInCharacters(12, 11)).isEqualTo(5);
    }

    @Test
    void knowsABitOfOneByteFarBehindAscii() {
        add("abcdefghé");
        assertThat(recent.columnInCharacters(10, 11)).isEqualTo(10);
        RecentBytes others = new RecentBytes(PART);
        byte[] bytes = "éabcdefgh".getBytes(StandardCharsets.UTF_8);
        others.add(bytes, 0, bytes.length);
        assertThat(others.columnInCharacters(10, 11)).isEqualTo(10);
    }

    @Test
    void doesNotCountAByteOrderMark() {
        add("\uFEFFab\ncd");
        assertThat(recent.columnInCharacters(3, 4)).isEqualTo(1);
        assertThat(recent.columnInCharacters(5, 6)).isEqualTo(3);
        assertThat(recent.columnInCharacters(7, 2)).isEqualTo(2);
    }

    @Test
    void countsAByteOrderMarkElsewhere() {
        add("a\uFEFFb");
        assertThat(recent.columnInCharacters(4, 5)).isEqualTo(3);
    }

    @Test
    void findsTheMarkInBytesThatComeOneByOne() {
        for (byte each : "\uFEFFab".getBytes(StandardCharsets.UTF_8)) {
            recent.add(new byte[] {each}, 0, 1);
        }
        assertThat(recent.columnInCharacters(5, 6)).isEqualTo(3);
    }

    @Test
    void countsAcrossParts() {
        add("é".repeat(PART));
        assertThat(recent.columnInCharacters(2L * PART, 2 * PART + 1)).isEqualTo(PART + 1);
        assertThat(recent.columnInCharacters(PART + 2, PART + 3)).isEqualTo(PART / 2 + 2);
        assertThat(recent.columnInCharacters(PART + 2, 3)).isEqualTo(2);
    }

    @Test
    void givesTheColumnInBytesOfALineThatIsForgotten() {
        add("é".repeat(2 * PART));
        long total = recent.total();
        assertThat(recent.columnInCharacters(total, (int) total + 1)).isEqualTo((int) total + 1);
        assertThat(recent.columnInCharacters(total, 2 * PART + 1)).isEqualTo(PART + 1);
        assertThat(recent.columnInCharacters(total + 1, 5)).isEqualTo(5);
    }
}
