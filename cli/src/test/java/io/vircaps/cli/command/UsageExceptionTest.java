package io.vircaps.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import org.junit.jupiter.api.Test;

class UsageExceptionTest {
    @Test
    void isAnInvalidArgument() {
        assertThat(new UsageException("unknown command: 'x'").kind()).isEqualTo(Kind.INVALID_ARGUMENT);
        assertThat(new UsageException("unknown command: 'x'")).hasMessage("unknown command: 'x'");
    }

    @Test
    void namesItsVerbIfThereIsOne() {
        Verb verb = ToyVerb.plain("toy");

        assertThat(new UsageException("unexpected data 'x'", verb).verb()).contains(verb);
        assertThat(new UsageException("no command given").verb()).isEmpty();
    }
}
