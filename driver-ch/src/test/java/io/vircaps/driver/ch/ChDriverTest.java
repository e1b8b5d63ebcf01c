package io.vircaps.driver.ch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.spi.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChDriverTest {
    @TempDir
    private Path directory;

    private ConnectionOptions options(String searchPath) throws IOException {
        Files.writeString(directory.resolve("host.txt"), "arch = x86_64\npath = " + searchPath + "\n");
        Files.createDirectories(directory.resolve("root/opt/bin"));
        Files.writeString(directory.resolve("root/opt/bin/cloud-hypervisor"), "");
        return ConnectionOptions.DEFAULT.root(directory);
    }

    @Test
    void isPresentWhereTheProgramIsOnTheSearchPath() throws IOException {
        assertThat(new ChDriver().present(options("/usr/bin:/opt/bin"))).isTrue();
        assertThat(new ChDriver().present(options("/usr/bin:opt/bin"))).isFalse();
    }

    @Test
    void opensTheSystem() throws IOException {
        ChDriver driver = new ChDriver();
        ConnectionOptions options = options("/opt/bin");

        assertThat(driver.defaultUri(options)).hasToString("ch:///system");
        try (Engine engine = driver.open(ConnectionUri.parse("ch:///system"), options)) {
            assertThat(engine.uri()).isEqualTo("ch:///system");
            assertThat(engine.version().type()).isEqualTo("CH");
        }
    }

    @Test
    void isNotActiveWithoutTheProgram() throws IOException {
        ConnectionOptions options = options("/usr/bin");

        assertThatThrownBy(() -> new ChDriver().open(ConnectionUri.parse("ch:///system"), options))
                .hasMessage("ch:///system: Cloud-Hypervisor state driver is not active:"
                        + " expected cloud-hypervisor in /usr/bin, found 'none'");
    }

    @Test
    void hasTheSchemeAndErrorDomainOfLibvirt() {
        assertThat(new ChDriver().profile().scheme()).isEqualTo("ch");
        assertThat(new ChDriver().profile().host().check()).isPresent();
    }
}
