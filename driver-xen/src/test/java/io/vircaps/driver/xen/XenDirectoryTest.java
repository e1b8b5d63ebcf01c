package io.vircaps.driver.xen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.EngineAbsentException;
import io.vircaps.driver.xen.libxl.Xl;
import io.vircaps.driver.xen.libxl.XlText;
import io.vircaps.model.Dialect;
import io.vircaps.model.Version;
import io.vircaps.model.VircapsException;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.note.Note;
import io.vircaps.testkit.Fixtures;
import io.vircaps.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Host directories of Xen. */
class XenDirectoryTest {
    @TempDir
    private Path empty;

    private static Connection open(String uri, Path directory) {
        ConnectionOptions options = ConnectionOptions.DEFAULT.root(directory);
        return Connection.open(uri, options, List.of(new XenDriver()));
    }

    private static Path fixture(String name) {
        return Fixtures.root().resolve("xen").resolve(name);
    }

    static Stream<Named<Path>> directories() throws IOException {
        try (Stream<Path> directories = Files.list(Fixtures.root().resolve("xen"))) {
            return directories
                    .sorted()
                    .map(directory -> Named.of(String.valueOf(directory.getFileName()), directory))
                    .toList()
                    .stream();
        }
    }

    static Stream<Named<Path>> documents() throws IOException {
        List<Named<Path>> documents = new ArrayList<>();
        for (Named<Path> directory : directories().toList()) {
            try (Stream<Path> expected = Files.list(directory.getPayload().resolve("expected"))) {
                expected.filter(file -> file.toString().endsWith(".xml"))
                        .sorted()
                        .forEach(file -> documents.add(Named.of(directory.getName() + " " + file.getFileName(), file)));
            }
        }
        return documents.stream();
    }

    /** {@code capabilities-0.4.1.xml} is in dialect 0.4.1, {@code capabilities.xml} in the default one. */
    private static Dialect dialect(Path document) {
        Matcher old = Pattern.compile("capabilities-(.*)\\.xml")
                .matcher(document.getFileName().toString());
        return old.matches() ? Dialect.parse(old.group(1)) : Dialect.DEFAULT;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void givesTheDocumentThatIsExpected(Path document) {
        ConnectionOptions options = ConnectionOptions.DEFAULT
                .root(document.resolve("../..").normalize())
                .dialect(dialect(document));
        try (Connection connection = Connection.open("xen:///system", options, List.of(new XenDriver()))) {
            Golden.assertMatches(document, connection.capabilitiesXml());
        }
    }

    @ParameterizedTest
    @MethodSource("directories")
    void notesWhatIsMissing(Path directory) {
        StringBuilder lines = new StringBuilder();
        notes(directory).forEach(note -> lines.append(note).append('\n'));

        Golden.assertMatches(directory.resolve("expected/notes.txt"), lines.toString());
    }

    private static List<Note> notes(Path directory) {
        try (Connection connection = open("xen:///system", directory)) {
            return connection.notes();
        } catch (EngineAbsentException absent) {
            return List.of(absent.note());
        }
    }

    @Test
    void describesTheMachineAndNotItsFirstDomain() {
        try (Connection connection = open("xen:///", fixture("fake-aarch64-2n"))) {
            NodeInfo info = connection.node().info();

            assertThat(info.cpus()).isEqualTo(4);
            assertThat(info.memory().kibibytes()).isEqualTo(12_582_912);
            assertThat(info.shape()).isEqualTo(new NodeInfo.Shape(2, 1, 2, 1));
            assertThat(connection.version().version()).hasValue(new Version(4, 19, 0));
            assertThat(connection.domains().vcpuLimit(Optional.empty())).hasValue(512);
            assertThat(connection.domains().vcpuLimit(Optional.of("xen"))).hasValue(512);
            assertThat(connection.domains().maxVcpus(Optional.of("nosuch"))).isEqualTo(8);
            assertThat(connection.domains().maxVcpus(Optional.empty())).isEqualTo(8);
            assertThat(connection.domains().maxVcpus(Optional.of("xen"))).isEqualTo(8);
        }
    }

    @Test
    void keepsOfThePrintedOnlyWhatIsRead() throws IOException {
        String printed = Files.readString(fixture("fake-aarch64-2n").resolve(Xl.RECORDED));
        String excerpt = XlText.excerpt(printed);

        assertThat(excerpt).doesNotContain("host", "two", "machine").contains("nr_cpus", "  5:       0        1");
        assertThat(XlText.parse(excerpt).cpus()).isEqualTo(XlText.parse(printed).cpus());
        assertThat(XlText.parse(excerpt).nodes())
                .isEqualTo(XlText.parse(printed).nodes());
    }

    @Test
    void namesTheDirectoriesOfTheUri() {
        try (Connection connection = open("xen:///system?execbin=/usr/libexec/xen/bin", fixture("x86_64-1c-pv"))) {
            assertThat(connection.capabilitiesXml())
                    .contains("<emulator>/usr/libexec/xen/bin/qemu-system-i386</emulator>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xen:///session, 'unexpected Xen URI path ''/session'', try xen:///system'",
        "xen:///system?firmware=boot, 'xen:///system?firmware=boot: wrong parameter firmware: expected an absolute path, found ''boot'''"
    })
    void refusesAnotherPathOrARelativeDirectory(String uri, String message) {
        assertThatThrownBy(() -> open(uri, fixture("x86_64-1c-pv")))
                .isInstanceOf(VircapsException.class)
                .hasMessage(message);
    }

    @Test
    void opensNothingInADomainThatDoesNotControlXen() {
        assertThatThrownBy(() -> open("xen:///system", fixture("fake-x86_64-domu")))
                .isInstanceOf(EngineAbsentException.class)
                .hasMessage("/proc/xen/capabilities: libxenlight state driver is not active: expected control_d, found"
                        + " 'a domain that does not control Xen'");
    }

    @ParameterizedTest
    @CsvSource({"'', no Xen", "kvm, no Xen", "xen, a domain that does not control Xen"})
    void refusesWhatDoesNotControlXen(String type, String found) throws IOException {
        Files.writeString(empty.resolve("host.txt"), "arch = x86_64\n");
        Path hypervisor = Files.createDirectories(empty.resolve("root/sys/hypervisor"));
        Files.writeString(hypervisor.resolve("type"), type);

        assertThatThrownBy(() -> open("xen:///system", empty))
                .hasMessageContaining("libxenlight state driver is not active: expected control_d, found '" + found);
    }

    @Test
    void hasNoSysinfoWithoutTables() {
        try (Connection connection = open("xen:///system", fixture("x86_64-1c-pv"))) {
            assertThatThrownBy(connection.node()::sysinfo)
                    .hasMessage("unsupported configuration: Host SMBIOS information is not available");
        }
    }
}
