package io.vircaps.driver.ch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.host.kvm.KvmReason;
import io.vircaps.testkit.Fixtures;
import io.vircaps.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host directory of Cloud Hypervisor. */
class ChEngineTest {
    private static final Path FIXTURE = Fixtures.root().resolve("ch/fake-x86_64-2n");

    @TempDir
    private Path empty;

    private static Connection open(Path directory) {
        return Connection.open("ch:///system", ConnectionOptions.DEFAULT.root(directory), List.of(new ChDriver()));
    }

    @Test
    void givesTheDocumentThatIsExpected() {
        try (Connection connection = open(FIXTURE)) {
            Golden.assertMatches(FIXTURE.resolve("expected/capabilities.xml"), connection.capabilitiesXml());
        }
    }

    @Test
    void notesThatKvmIsMissing() {
        try (Connection connection = open(FIXTURE)) {
            assertThat(connection.notes()).anyMatch(note -> note.reason() == KvmReason.KVM_MISSING);
        }
    }

    @Test
    void countsTheHostAndLeavesTheRestToTheProgram() {
        try (Connection connection = open(FIXTURE)) {
            assertThat(connection.node().info().cpus()).isEqualTo(4);
            assertThat(connection.version().type()).isEqualTo("CH");
            assertThatThrownBy(() -> connection.domains().maxVcpus(Optional.empty()))
                    .hasMessageContaining("not supported");
        }
    }

    @Test
    void isNotThereWithoutTheProgram() throws IOException {
        Files.writeString(empty.resolve("host.txt"), "arch = x86_64\npath = /usr/bin\n");
        Files.createDirectories(empty.resolve("root"));

        assertThat(new ChDriver().present(ConnectionOptions.DEFAULT.root(empty)))
                .isFalse();
        assertThatThrownBy(() -> open(empty))
                .hasMessage("ch:///system: Cloud-Hypervisor state driver is not active:"
                        + " expected cloud-hypervisor in /usr/bin, found 'none'");
    }
}
