package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import org.junit.jupiter.api.Test;

class BaselineStateExceptionTest {
    @Test
    void namesTheByteThatIsWrong() {
        BaselineStateException error = BaselineStateException.malformed(7, "a number", "the end");

        assertThat(error).hasMessage("byte 7: baseline state: expected a number, found 'the end'");
        assertThat(error.kind()).isEqualTo(Kind.INVALID_ARGUMENT);
    }

    @Test
    void namesBothRules() {
        assertThat(BaselineStateException.otherRules("x86 with map 1", "arm"))
                .hasMessage("baseline state of other rules: expected x86 with map 1, found 'arm'");
    }

    @Test
    void namesTheHost() {
        assertThat(BaselineStateException.sameHost(3)).hasMessage("host 3 is in both baseline states");
    }
}
