package io.vircaps.output.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    @ParameterizedTest
    @CsvSource({"REMOVED, removed, -", "ADDED, added, +", "CHANGED, changed, ~", "MOVED, moved, ^"})
    void hasAWordAndASign(Difference.Kind kind, String word, String sign) {
        assertThat(kind.word()).isEqualTo(word);
        assertThat(kind.sign()).isEqualTo(sign);
    }
}
