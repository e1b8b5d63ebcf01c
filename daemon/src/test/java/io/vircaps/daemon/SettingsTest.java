package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.rpc.security.Protection;
import java.nio.file.Path;
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
        assertThat(some.limits()).isEqualTo(new Limits(7, 3, 2, Duration.ZERO, 5, Limits.DEFAULT.slow()));
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
}
