package io.vircaps.rpc.sasl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScramSecretsTest {
    @Test
    void haveADecoyThatOutlivesARestart(@TempDir Path directory) throws IOException {
        byte[] salt = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        ScramSecret fred = ScramSecret.of(SaslMechanism.SCRAM_SHA_256, "pencil", salt, 5000);
        Path file = Files.writeString(directory.resolve("users"), "fred:" + fred + "\n");
        ScramSecret decoy = ScramSecrets.read(file).decoy("nobody", SaslMechanism.SCRAM_SHA_256);
        assertThat(decoy.iterations()).isEqualTo(5000);
        assertThat(decoy.salt()).hasSameSizeAs(fred.salt());
        ScramSecret alice = ScramSecret.of(SaslMechanism.SCRAM_SHA_256, "eraser", new byte[12], 5000);
        Files.writeString(file, "alice:" + alice + "\n", StandardOpenOption.APPEND);
        assertThat(ScramSecrets.read(file).decoy("nobody", SaslMechanism.SCRAM_SHA_256))
                .isEqualTo(decoy);
    }

    @Test
    void areReadFromAFile(@TempDir Path directory) throws IOException {
        ScramSecret secret = ScramSecret.of(SaslMechanism.SCRAM_SHA_1, "pencil");
        Path file = Files.writeString(directory.resolve("users"), "# users\n\nfred:" + secret + "\n");
        ScramSecrets secrets = ScramSecrets.read(file);
        assertThat(secrets.find("fred", SaslMechanism.SCRAM_SHA_1)).contains(secret);
        assertThat(secrets.find("fred", SaslMechanism.SCRAM_SHA_256)).isEmpty();
        assertThat(new SaslServers(secrets).offered(Protection.TLS)).containsExactly("SCRAM-SHA-1");

        Files.writeString(file, "fred:pencil\n");
        assertThatThrownBy(() -> ScramSecrets.read(file))
                .hasMessageContaining("users:1: malformed secret")
                .hasMessageNotContaining("pencil");
    }
}
