package io.vircaps.store.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramExceptionTest {
    private static final List<String> COMMAND = List.of("/bin/prog", "-v");

    @Test
    void statesTheCommandAndWhatItDid() {
        IOException cause = new IOException("no");
        assertThat(ProgramException.notStarted(COMMAND, cause))
                .hasMessage("/bin/prog -v: cannot be run: no")
                .hasCause(cause);
        assertThat(ProgramException.broken(COMMAND, cause))
                .hasMessage("/bin/prog -v: its output broke off: no")
                .hasCause(cause);
        assertThat(ProgramException.late(COMMAND, "output", Duration.ofSeconds(2)))
                .hasMessage("/bin/prog -v: no output within 2000 ms");
        assertThat(ProgramException.tooMuch(COMMAND, 100)).hasMessage("/bin/prog -v: printed more than 100 bytes");
        InterruptedException interrupted = new InterruptedException();
        assertThat(ProgramException.interrupted(COMMAND, interrupted))
                .hasMessage("/bin/prog -v: interrupted while waiting")
                .hasCause(interrupted);
    }

    @Test
    void hasAKind() {
        IOException cause = new IOException("no");
        assertThat(ProgramException.notStarted(COMMAND, cause).kind()).isEqualTo(Kind.SYSTEM_ERROR);
        assertThat(ProgramException.broken(COMMAND, cause).kind()).isEqualTo(Kind.OPERATION_FAILED);
        assertThat(ProgramException.late(COMMAND, "end", Duration.ZERO).kind()).isEqualTo(Kind.OPERATION_TIMEOUT);
        assertThat(ProgramException.tooMuch(COMMAND, 1).kind()).isEqualTo(Kind.OPERATION_FAILED);
        assertThat(ProgramException.interrupted(COMMAND, new InterruptedException())
                        .kind())
                .isEqualTo(Kind.OPERATION_FAILED);
    }
}
