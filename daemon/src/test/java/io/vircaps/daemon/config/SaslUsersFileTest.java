package io.vircaps.daemon.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.sasl.Protection;
import io.vircaps.rpc.sasl.SaslServers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaslUsersFileTest {
    private static String line(String user, String input) {
        return SaslUsersFile.line(user, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void holdsLinesOfItsOwnForm(@TempDir Path directory) throws IOException {
        String line = line("fred", "pencil\nmore\n");
        assertThat(line).startsWith("fred:SCRAM-SHA-256$4096:").doesNotContain("pencil");
        Path file = Files.writeString(directory.resolve("users"), line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(new SaslServers(SaslUsersFile.read(file)).offered(Protection.TLS))
                .containsExactly("SCRAM-SHA-256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw--w----", "rw------x"})
    void mustNotBeOpenToOthers(String mode, @TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("users"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        assertThatThrownBy(() -> SaslUsersFile.read(file))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("a file of mode 0600 or 0640, found '" + mode + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#fred", "a:b"})
    void hasNoSuchUserNames(String user) {
        assertThatThrownBy(() -> line(user, "pencil\n")).isInstanceOf(SetupException.class);
    }

    @Test
    void needsAPassword() {
        assertThatThrownBy(() -> line("fred", "\n")).hasMessageContaining("standard input");
    }
}
