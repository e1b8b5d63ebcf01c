package io.vircaps.daemon.config;

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

class DaemonConfigTest {
    private static DaemonConfig config(String... lines) {
        return new DaemonConfig(LibvirtConf.parse("vircapsd.conf", String.join("\n", lines) + "\n"));
    }

    @Test
    void hasTheDefaultsOfLibvirtd() {
        DaemonConfig none = config();
        assertThat(none.limits()).isEqualTo(ClientLimits.DEFAULT);
        assertThat(none.readOnlyMode()).isEqualTo(0777);
        assertThat(none.readWriteMode()).isEqualTo(0700);
        assertThat(none.tcpPort()).isEqualTo(16_509);
        assertThat(none.listensOnTcp()).isFalse();
        assertThat(none.metricsPort()).isEmpty();
        assertThat(none.logLevel()).isEqualTo("info");
    }

    @Test
    void readsTheNamesOfLibvirtd() {
        DaemonConfig some = config(
                "max_clients = 7",
                "max_anonymous_clients = 3",
                "max_client_requests = 2",
                "keepalive_interval = -1",
                "unix_sock_rw_perms = \"0770\"",
                "log_level = 4");
        assertThat(some.limits())
                .isEqualTo(new ClientLimits(
                        7, 3, 2, Duration.ZERO, 5, ClientLimits.DEFAULT.stall(), ClientLimits.DEFAULT.stop()));
        assertThat(some.readWriteMode()).isEqualTo(0770);
        assertThat(some.logLevel()).isEqualTo("error");
    }

    @Test
    void namesUnusedOptions() {
        assertThat(config("min_workers = 5", "max_clients = 1", "audit_level = 2")
                        .unused())
                .containsExactly("audit_level", "min_workers");
    }

    @ParameterizedTest
    @CsvSource({"0", "5"})
    void refusesAnUnknownLogLevel(int level) {
        assertThatThrownBy(() -> config("log_level = " + level).logLevel())
                .isInstanceOf(SetupException.class)
                .hasMessage("vircapsd.conf: log_level: wrong value: expected from 1 to 4, found '" + level + "'");
    }

    @Test
    void refusesAnAuthenticationItDoesNotSupport() {
        assertThatThrownBy(() -> config("auth_unix_rw = \"polkit\"").login("auth_unix_rw", "none", Protection.LOCAL))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("auth_unix_rw");
        assertThatThrownBy(() -> config().login("auth_tcp", "sasl", Protection.NONE))
                .isInstanceOf(SetupException.class);
    }

    @Test
    void requiresAFileThatWasNamed(@TempDir Path directory) {
        assertThat(DaemonConfig.read(directory.resolve("none"), false).unused()).isEmpty();
        assertThatThrownBy(() -> DaemonConfig.read(directory.resolve("none"), true))
                .isInstanceOf(SetupException.class);
    }

    @ParameterizedTest
    @CsvSource({"rw-r-----, true", "rw-------, true", "rw-r--r--, false", "rw-rw----, false"})
    void readsUsersOnlyFromAPrivateFile(String mode, boolean right, @TempDir Path directory) throws IOException {
        String line = SaslUsersFile.line("fred", new ByteArrayInputStream("pencil\n".getBytes(StandardCharsets.UTF_8)));
        Path users = Files.writeString(directory.resolve("users"), line + "\n");
        Files.setPosixFilePermissions(users, PosixFilePermissions.fromString(mode));
        DaemonConfig sasl = config("auth_unix_rw = \"sasl\"", "sasl_secrets_file = \"" + users + "\"");
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
    void refusesAnInvalidPath() {
        assertThatThrownBy(() -> config("unix_sock_dir = \"/run/\0\"").socketDirectory())
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("vircapsd.conf: unix_sock_dir: wrong value: expected a path");
        assertThatThrownBy(() -> CommandOptions.parse("--socket", "/run/\0").path("socket"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("--socket: wrong value: expected a path");
    }

    @Test
    void statesWhyAFileCannotBeRead(@TempDir Path directory) throws IOException {
        Path binary = Files.write(directory.resolve("conf"), new byte[] {(byte) 0xff});
        assertThatThrownBy(() -> DaemonConfig.read(binary, true))
                .isInstanceOf(SetupException.class)
                .hasMessage(binary + ": cannot be read: it is not UTF-8");
    }

    @Test
    void asRootTrustsNoFileThatOthersCanWriteTo(@TempDir Path directory) throws IOException {
        assumeTrue(FileTrust.isRoot());
        Path file = Files.writeString(directory.resolve("conf"), "max_clients = 7\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        assertThatThrownBy(() -> DaemonConfig.read(file, true))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("owned by root and not writable by others");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(DaemonConfig.read(file, true).limits().maxClients()).isEqualTo(7);
    }
}
