package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.rpc.sasl.Protection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static Settings settings(String... lines) {
        return new Settings(LibvirtConf.parse("vircapsd.conf", String.join("\n", lines) + "\n"));
    }

    @Test
    void isLibvirtdsWhereNothingIsSet() {
        Settings none = settings();
        assertThat(none.limits()).isEqualTo(Limits.DEFAULT);
        assertThat(none.readOnlyMode()).isEqualTo(0777);
        assertThat(none.fullMode()).isEqualTo(0700);
        assertThat(none.tcpPort()).isEqualTo(16_509);
        assertThat(none.listensOnTcp()).isFalse();
        assertThat(none.metricsPort()).isEmpty();
        assertThat(none.logLevel()).isEqualTo("info");
    }

    @Test
    void readsLibvirtdsNames() {
        Settings some = settings(
                "max_clients = 7",
                "max_anonymous_clients = 3",
                "max_client_requests = 2",
                "keepalive_interval = -1",
                "unix_sock_rw_perms = \"0770\"",
                "log_level = 4");
        assertThat(some.limits())
                .isEqualTo(new Limits(7, 3, 2, Duration.ZERO, 5, Limits.DEFAULT.slow(), Limits.DEFAULT.finish()));
        assertThat(some.fullMode()).isEqualTo(0770);
        assertThat(some.logLevel()).isEqualTo("error");
    }

    @Test
    void namesWhatItDoesNotUse() {
        assertThat(settings("min_workers = 5", "max_clients = 1", "audit_level = 2")
                        .unused())
                .containsExactly("audit_level", "min_workers");
    }

    @ParameterizedTest
    @CsvSource({"0", "5"})
    void refusesALevelThereIsNot(int level) {
        assertThatThrownBy(() -> settings("log_level = " + level).logLevel())
                .isInstanceOf(SetupException.class)
                .hasMessage("vircapsd.conf: log_level: wrong value: expected from 1 to 4, found '" + level + "'");
    }

    @Test
    void refusesAWayInItCannotGuard() {
        assertThatThrownBy(() -> settings("auth_unix_rw = \"polkit\"").login("auth_unix_rw", "none", Protection.LOCAL))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("auth_unix_rw");
        assertThatThrownBy(() -> settings().login("auth_tcp", "sasl", Protection.NONE))
                .isInstanceOf(SetupException.class);
    }

    @Test
    void needsAFileThatWasNamed(@TempDir Path folder) {
        assertThat(Settings.read(folder.resolve("none"), false).unused()).isEmpty();
        assertThatThrownBy(() -> Settings.read(folder.resolve("none"), true)).isInstanceOf(SetupException.class);
    }

    @ParameterizedTest
    @CsvSource({"rw-r-----, true", "rw-------, true", "rw-r--r--, false", "rw-rw----, false"})
    void takesUsersFromAFileNobodyElseReads(String mode, boolean right, @TempDir Path folder) throws IOException {
        String line = Secret.line("fred", new ByteArrayInputStream("pencil\n".getBytes(StandardCharsets.UTF_8)));
        Path users = Files.writeString(folder.resolve("users"), line + "\n");
        Files.setPosixFilePermissions(users, PosixFilePermissions.fromString(mode));
        Settings sasl = settings("auth_unix_rw = \"sasl\"", "sasl_secrets_file = \"" + users + "\"");
        if (right) {
            assertThat(sasl.login("auth_unix_rw", "none", Protection.LOCAL)).isPresent();
        } else {
            assertThatThrownBy(() -> sasl.login("auth_unix_rw", "none", Protection.LOCAL))
                    .isInstanceOf(SetupException.class)
                    .hasMessageContaining(users.toString())
                    .hasMessageContaining("found '" + mode + "'");
        }
    }

    @Test
    void refusesAPathThatIsNone() {
        assertThatThrownBy(() -> settings("unix_sock_dir = \"/run/\0\"").socketFolder())
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("vircapsd.conf: unix_sock_dir: wrong value: expected a path");
        assertThatThrownBy(() -> Options.parse("--socket", "/run/\0").path("socket"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("--socket: wrong value: expected a path");
    }

    @Test
    void saysWhyItCannotReadAFile(@TempDir Path folder) throws IOException {
        Path binary = Files.write(folder.resolve("conf"), new byte[] {(byte) 0xff});
        assertThatThrownBy(() -> Settings.read(binary, true))
                .isInstanceOf(SetupException.class)
                .hasMessage(binary + ": cannot be read: it is not UTF-8");
    }

    @Test
    void asRootBelievesNoFileThatOthersWriteTo(@TempDir Path folder) throws IOException {
        assumeTrue(Trust.isRoot());
        Path file = Files.writeString(folder.resolve("conf"), "max_clients = 7\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        assertThatThrownBy(() -> Settings.read(file, true))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("owned by root and not writable by others");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(Settings.read(file, true).limits().clients()).isEqualTo(7);
    }
}
