package io.vircaps.rpc.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.SecurityFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PemFileTest {
    @TempDir
    private Path directory;

    private PemFile read(String text) throws IOException {
        return PemFile.read(Files.writeString(directory.resolve("file.pem"), text), "file");
    }

    @Test
    void holdsItsBlocksInOrderWithoutOtherText() throws IOException {
        PemFile file = read("""
                about
                -----BEGIN A-----
                Key: value
                AQ
                I=
                -----END A-----
                more
                -----BEGIN B-----
                Aw==
                -----END B-----
                """);
        assertThat(file.blocks()).extracting(PemFile.Block::label).containsExactly("A", "B");
        assertThat(file.blocks().get(0).der()).containsExactly(1, 2);
        assertThat(file.blocks().get(1).der()).containsExactly(3);
        assertThat(file.path()).isEqualTo(directory.resolve("file.pem"));
    }

    @Test
    void refusesBrokenBase64() {
        assertThatThrownBy(() -> read("-----BEGIN A-----\n!!!\n-----END A-----\n"))
                .isInstanceOf(SecurityFailure.UnusableFile.class)
                .hasMessageContaining("malformed PEM block A");
    }

    @Test
    void refusesALargeFile() {
        assertThatThrownBy(() -> read("x".repeat(PemFile.LARGEST + 1))).hasMessageContaining("too large for a file");
    }

    @Test
    void reportsAMissingFileInLibvirtsWords() {
        assertThatThrownBy(() -> PemFile.read(Path.of("/nonexistent/ca.pem"), "CA certificate"))
                .hasMessage("Cannot read CA certificate '/nonexistent/ca.pem': No such file or directory");
    }
}
