package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class KernelFileExceptionTest {
    @Test
    void namesFileExpectedAndFound() {
        KernelFileException failure = new KernelFileException("sys/x", "missing", "a number", "no file");

        assertThat(failure).hasMessage("sys/x: missing: expected a number, found 'no file'");
        assertThat(failure.kind()).isEqualTo(Kind.SYSTEM_ERROR);
        assertThat(failure.isDenied()).isFalse();
    }

    @Test
    void aDeniedFileIsMarkedAsSuch() {
        KernelFileException failure = new KernelFileException("sys/x", new AccessDeniedException("sys/x"));

        assertThat(failure).hasMessage("sys/x: permission denied");
        assertThat(failure.isDenied()).isTrue();
    }

    @Test
    void anotherFailureIsQuoted() {
        KernelFileException failure = new KernelFileException("sys/x", new IOException("Input/output error"));

        assertThat(failure).hasMessage("sys/x: cannot be read: Input/output error");
        assertThat(failure.isDenied()).isFalse();
        assertThat(failure).hasRootCauseMessage("Input/output error");
    }

    @Test
    void aMissingFileNeedsNoVerb() {
        assertThat(KernelFileException.sentence(new NoSuchFileException("sys/x")))
                .doesNotContain("cannot be read");
    }
}
