package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
    @Test
    void statesTypeFormAndText() {
        InvalidValueException error = new InvalidValueException("CPU set", "a list such as 0-3,7", "3-1");

        assertThat(error).hasMessage("not a CPU set: expected a list such as 0-3,7, found '3-1'");
        assertThat(error.kind()).isEqualTo(Kind.INVALID_ARGUMENT);
    }

    @Test
    void shortensALongText() {
        assertThat(new InvalidValueException("number", "digits", "x".repeat(80)))
                .hasMessage("not a number: expected digits, found '" + "x".repeat(80) + "'");
        assertThat(new InvalidValueException("number", "digits", "x".repeat(81)))
                .hasMessage("not a number: expected digits, found '" + "x".repeat(80) + "…'");
    }
}
