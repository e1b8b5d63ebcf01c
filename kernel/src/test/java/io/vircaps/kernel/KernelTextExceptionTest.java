package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import org.junit.jupiter.api.Test;

class KernelTextExceptionTest {
    @Test
    void namesFileExpectedAndFound() {
        KernelTextException malformed = new KernelTextException("sys/x", "a number", "x");

        assertThat(malformed).hasMessage("sys/x: malformed: expected a number, found 'x'");
        assertThat(malformed.kind()).isEqualTo(Kind.INTERNAL_ERROR);
    }

    @Test
    void showsSixtyCharactersOfALongText() {
        assertThat(new KernelTextException("x", "y", "z".repeat(60)))
                .hasMessageEndingWith("found '" + "z".repeat(60) + "'");
        assertThat(new KernelTextException("x", "y", "z".repeat(61)))
                .hasMessageEndingWith("found '" + "z".repeat(60) + "…'");
    }
}
