package io.vircaps.model.conf;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import org.junit.jupiter.api.Test;

class ConfExceptionTest {
    @Test
    void statesFilePlaceFormAndText() {
        ConfException error = new ConfException("qemu.conf:2", "malformed", "a value", "oops");

        assertThat(error).hasMessage("qemu.conf:2: malformed: expected a value, found 'oops'");
        assertThat(error.kind()).isEqualTo(Kind.CONF_SYNTAX);
    }

    @Test
    void shortensALongText() {
        assertThat(new ConfException("a:1", "malformed", "a value", "x".repeat(60)))
                .hasMessageEndingWith("found '" + "x".repeat(60) + "'");
        assertThat(new ConfException("a:1", "malformed", "a value", "x".repeat(61)))
                .hasMessageEndingWith("found '" + "x".repeat(60) + "…'");
    }
}
