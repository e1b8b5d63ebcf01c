package io.vircaps.driver.qemu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.connect.spi.EngineProfile.FeatureFilter;
import io.vircaps.model.Arch;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QemuDriverTest {
    private static final EngineProfile PROFILE = new QemuDriver().profile();

    @TempDir
    private Path directory;

    private ConnectionOptions hostOf(String user) throws IOException {
        Files.createDirectories(directory.resolve("root"));
        Files.writeString(directory.resolve("host.txt"), "arch = x86_64\nuser = " + user + "\n");
        return ConnectionOptions.DEFAULT.root(directory);
    }

    private String opened(String uri, String user) throws IOException {
        try (Connection connection = Connection.open(uri, hostOf(user), List.of(new QemuDriver()))) {
            return connection.uri();
        }
    }

    @Test
    void statesWhatOtherModulesNeedOfTheEngine() {
        assertThat(PROFILE.scheme()).isEqualTo("qemu");
        assertThat(PROFILE.errorDomain()).isEqualTo(10);
        assertThat(PROFILE.uris().system()).contains("qemu:///system");
        assertThat(PROFILE.uris().session()).contains("qemu:///session");
        assertThat(PROFILE.domainTypes()).containsExactly(DomainType.QEMU, DomainType.KVM);
        assertThat(PROFILE.host().isChecked()).isTrue();
        assertThat(PROFILE.host().recorder())
                .hasValueSatisfying(
                        recorder -> assertThat(recorder.textDirectories()).containsExactly("qmp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmt", "mbm_total", "mbm_local", "osxsave", "ospke"})
    void providesNoFeatureOfTheHostAloneOnX86(String feature) {
        FeatureFilter filter = PROFILE.cpus().filter();

        assertThat(filter.provides(Arch.X86_64, feature)).isFalse();
        assertThat(filter.provides(Arch.I686, feature)).isFalse();
        assertThat(filter.provides(Arch.AARCH64, feature)).isTrue();
        assertThat(filter.provides(Arch.X86_64, "vmx")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"uid=0 gid=0, qemu:///system", "uid=1000 gid=1000, qemu:///session"})
    void opensTheUriOfTheUserByDefault(String user, String uri) throws IOException {
        assertThat(new QemuDriver().defaultUri(hostOf(user))).hasToString(uri);
        assertThat(opened("", user)).isEqualTo(uri);
    }

    @Test
    void isPresentOnAHostWithoutEmulators() throws IOException {
        assertThat(new QemuDriver().present(hostOf("uid=0 gid=0"))).isTrue();
    }

    @Test
    void refusesAPathThatLibvirtRefuses() {
        assertThatThrownBy(() -> opened("qemu:///other", "uid=0 gid=0"))
                .isInstanceOf(VircapsException.class)
                .hasMessageContaining("/other");
    }
}
