package io.vircaps.driver.xen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.testkit.Fixtures;
import io.vircaps.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Host folders of Xen. */
class XenFolderTest {
    @TempDir
    private Path empty;

    private static Connection open(String uri, Path folder) {
        ConnectionOptions options = ConnectionOptions.DEFAULT.root(folder);
        return Connection.open(uri, options, List.of(new XenDriver()));
    }

    private static Path fixture(String name) {
        return Fixtures.root().resolve("xen").resolve(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x86_64-1c-pv",
                "fake-aarch64-2n",
                "fake-x86_64-2n-hvm",
                "fake-x86_64-amd-shapes",
                "fake-x86_64-no-toolstack"
            })
    void givesTheDocumentThatIsExpected(String name) {
        try (Connection connection = open("xen:///system", fixture(name))) {
            Golden.assertMatches(fixture(name).resolve("expected/capabilities.xml"), connection.capabilitiesXml());
        }
    }

    @Test
    void tellsOfTheMachineAndNotOfItsFirstDomain() {
        try (Connection connection = open("xen:///", fixture("fake-aarch64-2n"))) {
            NodeInfo info = connection.nodeInfo();

            assertThat(info.cpus()).isEqualTo(4);
            assertThat(info.memory().kibibytes()).isEqualTo(12_582_912);
            assertThat(info.shape()).isEqualTo(new NodeInfo.Shape(2, 1, 2, 1));
            assertThat(connection.version().version()).hasValue("4.19.0");
            assertThat(connection.maxVcpus(Optional.empty())).isEqualTo(512);
            assertThat(connection.maxVcpus(Optional.of("nosuch"))).isEqualTo(8);
        }
    }

    @Test
    void keepsOfThePrintedOnlyWhatIsRead() throws IOException {
        String printed = Files.readString(fixture("fake-aarch64-2n").resolve(Xl.RECORDED));
        String excerpt = XlInfo.excerpt(printed);

        assertThat(excerpt).doesNotContain("host", "two", "machine").contains("nr_cpus", "  5:       0        1");
        assertThat(XlInfo.parse(excerpt).cpus()).isEqualTo(XlInfo.parse(printed).cpus());
        assertThat(XlInfo.parse(excerpt).nodes())
                .isEqualTo(XlInfo.parse(printed).nodes());
    }

    @Test
    void saysThatTheProgramsAreElsewhere() {
        try (Connection connection = open("xen:///system", fixture("x86_64-1c-pv"))) {
            connection.capabilities();

            assertThat(connection.notes()).anyMatch(note -> note.reason() == XenReason.XEN_EMULATOR_MISSING);
        }
    }

    @Test
    void namesTheFoldersOfTheUri() {
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
    void refusesAnotherPathOrARelativeFolder(String uri, String message) {
        assertThatThrownBy(() -> open(uri, fixture("x86_64-1c-pv")))
                .isInstanceOf(VircapsException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.2.1", "0.2.2", "0.3.2", "0.3.3", "0.4.1", "0.8.8", "0.9.8"})
    void writesWhatTheDriverForXendWrote(String release) {
        Path folder = fixture("fake-x86_64-2n-hvm");
        ConnectionOptions options = ConnectionOptions.DEFAULT.root(folder).dialect(Dialect.parse(release));
        try (Connection connection = Connection.open("xen:///system", options, List.of(new XenDriver()))) {
            Golden.assertMatches(
                    folder.resolve("expected/capabilities-" + release + ".xml"), connection.capabilitiesXml());
        }
    }

    @Test
    void saysWhatIsMissingWithoutTheToolstack() {
        try (Connection connection = open("xen:///system", fixture("fake-x86_64-no-toolstack"))) {
            assertThat(connection.notes()).anyMatch(note -> note.reason() == XenReason.XEN_TOOLSTACK_MISSING);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', no Xen", "xen, a domain that does not control Xen"})
    void refusesWhatDoesNotControlXen(String type, String found) throws IOException {
        Files.writeString(empty.resolve("host.txt"), "arch = x86_64\n");
        Path hypervisor = Files.createDirectories(empty.resolve("root/sys/hypervisor"));
        Files.writeString(hypervisor.resolve("type"), type);

        assertThatThrownBy(() -> open("xen:///system", empty))
                .hasMessageContaining("libxenlight state driver is not active: expected control_d, found '" + found);
    }
}
