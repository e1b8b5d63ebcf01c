package io.vircaps.driver.xen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionException.NoFunction;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XenDriverTest {
    private static final EngineProfile PROFILE = new XenDriver().profile();

    private static ConnectionOptions host(String name) {
        return ConnectionOptions.DEFAULT.root(Fixtures.root().resolve("xen").resolve(name));
    }

    private static Connection open(String uri, String name) {
        return Connection.open(uri, host(name), List.of(new XenDriver()));
    }

    @Test
    void statesWhatOtherModulesNeedOfTheEngine() {
        assertThat(PROFILE.scheme()).isEqualTo("xen");
        assertThat(PROFILE.errorDomain()).isEqualTo(41);
        assertThat(PROFILE.uris().session()).isEmpty();
        assertThat(PROFILE.domainTypes()).containsExactly(DomainType.XEN);
        assertThat(PROFILE.cpus().models()).isFalse();
        assertThat(PROFILE.host().isChecked()).isFalse();
        assertThat(PROFILE.host().check()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xen:///system", "xen:///", "xen", "XEN", "xen://"})
    void opensTheShortFormsThatLibvirtAccepts(String uri) {
        try (Connection connection = open(uri, "x86_64-1c-pv")) {
            assertThat(connection.version().type()).isEqualTo("Xen");
        }
    }

    @Test
    void refusesAnotherPath() {
        assertThatThrownBy(() -> open("xen:///session", "x86_64-1c-pv"))
                .isInstanceOf(VircapsException.class)
                .hasMessage("unexpected Xen URI path '/session', try xen:///system");
    }

    @ParameterizedTest
    @CsvSource({"x86_64-1c-pv, true", "fake-x86_64-domu, false"})
    void isPresentInTheControlDomain(String name, boolean present) {
        assertThat(new XenDriver().present(host(name))).isEqualTo(present);
    }

    @Test
    void isPresentToRootAlone(@TempDir Path directory) throws IOException {
        Path proc = Files.createDirectories(directory.resolve("root/proc/xen"));
        Files.writeString(proc.resolve("capabilities"), "control_d\n");
        ConnectionOptions options = ConnectionOptions.DEFAULT.root(directory);

        Files.writeString(directory.resolve("host.txt"), "user = uid=0 gid=0\n");
        assertThat(new XenDriver().present(options)).isTrue();
        Files.writeString(directory.resolve("host.txt"), "user = uid=1000 gid=1000\n");
        assertThat(new XenDriver().present(options)).isFalse();
    }

    @Test
    void refusesADomainThatDoesNotControlXen() {
        assertThatThrownBy(() -> open("xen:///system", "fake-x86_64-domu"))
                .isInstanceOf(VircapsException.class)
                .isNotInstanceOf(NoFunction.class);
    }

    @Test
    void hasNoListOfCpuModels() {
        try (Connection connection = open("xen:///system", "x86_64-1c-pv")) {
            assertThatThrownBy(() -> connection.cpus().models("x86_64"))
                    .isInstanceOf(NoFunction.class)
                    .hasMessageEndingWith("virConnectGetCPUModelNames");
        }
    }
}
