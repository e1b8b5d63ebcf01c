package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {
    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "a\u001b[2J, a\\x1b[2J",
        "'a\nb\tc', a\\x0ab\\x09c",
        "\u009b, \\x9b",
        "\u007f, \\x7f",
        "caf\u00e9\u00a0, caf\u00e9\u00a0",
    })
    void escapesControlCharacters(String sentence, String text) {
        assertThat(Plain.text(sentence)).isEqualTo(text);
    }
}
