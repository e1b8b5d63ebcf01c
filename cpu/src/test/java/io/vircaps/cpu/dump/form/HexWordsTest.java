package io.vircaps.cpu.dump.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexWordsTest {
    @Test
    void readsWordsOf32Bits() {
        assertThat(HexWords.word("ffffffff")).hasValue(-1);
        assertThat(HexWords.word("A")).hasValue(10);
        assertThat(HexWords.prefixed("0x1f")).hasValue(31);
        assertThat(HexWords.decimal("42")).hasValue(42);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g", "123456789", "-1", " 1", "\u0661"})
    void refusesOtherWords(String digits) {
        assertThat(HexWords.word(digits)).isEmpty();
        assertThat(HexWords.prefixed("0x" + digits)).isEmpty();
        assertThat(HexWords.decimal(digits)).isEmpty();
        assertThat(HexWords.prefixed("1")).isEmpty();
        assertThat(HexWords.decimal("a")).isEmpty();
    }

    @Test
    void findsTheNumberAfterAHash() {
        assertThat(HexWords.behindHash("Logical CPU #17 ]--")).hasValue(17);
        assertThat(HexWords.behindHash("Logical CPU # ]--")).isEmpty();
    }
}
