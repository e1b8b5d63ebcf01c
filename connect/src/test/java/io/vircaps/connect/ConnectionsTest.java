package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.connect.spi.RemoteDriver;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.conf.LibvirtConf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionsTest {
    private static final Driver QEMU = new ScriptedDriver("qemu", 20, true, false);
    private static final Driver TEST = new ScriptedDriver("test", EngineProfile.LAST, false, false);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "test:///default, test:///default",
        "qemu:///system?x=y, qemu:///system?x=y",
        "xen, xen:///system",
        "XEN, xen:///system",
        "xen://, xen:///system",
    })
    void opensTheDriverOfTheScheme(String asked, String stated) {
        Driver xen = new ScriptedDriver("xen", 10, false, false);

        assertThat(open(List.of(QEMU, TEST, xen), asked)).isEqualTo(stated);
    }

    @Test
    void loadsNoDriverBehindTheOneItNeeds() {
        Iterator<Driver> loaded = List.of(TEST, QEMU).iterator();

        assertThat(open(() -> loaded, "test:///default")).isEqualTo("test:///default");
        assertThat(loaded.next()).isSameAs(QEMU);
    }

    @Test
    void namesTheDaemonOfASchemeItDoesNotKnow() {
        assertThatExceptionOfType(ConnectionException.NoDriver.class)
                .isThrownBy(() -> open(List.of(TEST, QEMU), "lxc:///system"))
                .withMessage("lxc:///system: no local driver; a libvirt daemon would be lxc+unix:///system:"
                        + " expected one of qemu, test, found 'lxc'")
                .satisfies(error -> assertThat(error.kind()).isEqualTo(Kind.NO_CONNECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qemu+unix:///system", "qemu+ssh://root@host/system", "qemu://host/system"})
    void refusesWhatOnlyADaemonServes(String uri) {
        assertThatExceptionOfType(ConnectionException.NoDriver.class)
                .isThrownBy(() -> open(List.of(QEMU), uri))
                .withMessage(
                        "%s: no driver here reaches other processes or machines: expected a URI without transport and"
                                + " host, such as qemu:///system, found '%s'",
                        uri, uri);
    }

    @ParameterizedTest
    @CsvSource({"qemu://system, system", "qemu://session/, session"})
    void guessesTheForgottenSlash(String uri, String path) {
        assertThatExceptionOfType(ConnectionException.NoDriver.class)
                .isThrownBy(() -> open(List.of(QEMU), uri))
                .withMessageContaining("expected qemu:///%s,", path);
    }

    @Test
    void triesEnginesInLibvirtsOrderIfNoneIsNamed() {
        Driver refusing = new ScriptedDriver("xen", 10, true, true);
        Driver absent = new ScriptedDriver("early", 5, false, false);

        assertThat(open(List.of(TEST, QEMU, refusing, absent), "")).isEqualTo("qemu:///system");
    }

    @Test
    void reportsWhyNoEngineOpens() {
        Driver refusing = new ScriptedDriver("xen", 10, true, true);

        assertThatExceptionOfType(ConnectionException.NoDriver.class)
                .isThrownBy(() -> open(List.of(TEST, refusing), ""))
                .withMessage("no virtualization engine found: tried test, xen")
                .satisfies(error -> assertThat(error.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("xen:///system: refused"));
    }

    @Test
    void takesTheConfiguredUriIfNoneIsNamed() throws IOException {
        Files.writeString(
                directory.resolve("libvirt.conf"), "uri_default = \"mine\"\nuri_aliases = [\"mine=test:///a\"]\n");

        assertThat(open(List.of(QEMU, TEST), "")).isEqualTo("test:///a");
        assertThat(open(List.of(QEMU, TEST), "mine")).isEqualTo("test:///a");
    }

    @Test
    void opensAHostDirectoryWithoutTheConfigurationOfThisMachine() throws IOException {
        Files.writeString(directory.resolve("libvirt.conf"), "uri_default = \"test:///a\"\n");

        try (Connection connection =
                connections(List.of(QEMU, TEST)).openDefault(ConnectionOptions.DEFAULT.root(Path.of("/nowhere")))) {
            assertThat(connection.uri()).isEqualTo("qemu:///system");
        }
    }

    @Test
    void wantsAUriWhereAnAliasIsNotKnown() {
        assertThatExceptionOfType(ConnectionException.MalformedUri.class)
                .isThrownBy(() -> open(List.of(QEMU), "unheard-of"))
                .withMessageContaining("found 'unheard-of'");
    }

    /** Tells that it was asked. */
    private record FakeRemote(boolean willing) implements RemoteDriver {
        private static final class Opened extends VircapsException {
            private static final long serialVersionUID = 1L;

            Opened(ConnectionUri uri, ConnectionOptions options, LibvirtConf settings) {
                super(Problem.of(
                        Kind.NO_CONNECT,
                        uri
                                + (options.readOnly() ? " for reading" : "")
                                + settings.text("remote_mode")
                                        .map(" by mode "::concat)
                                        .orElse("")));
            }
        }

        @Override
        public boolean serves(ConnectionUri uri) {
            return willing;
        }

        @Override
        public Connection open(ConnectionUri uri, ConnectionOptions options, LibvirtConf settings) {
            throw new Opened(uri, options, settings);
        }
    }

    private Connections withRemote(boolean willing) {
        return new Connections(
                List.of(QEMU),
                () -> List.of(new FakeRemote(willing)),
                () -> new ClientConfig(directory.resolve("libvirt.conf"), false, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qemu+unix:///system", "qemu://host/system", "qemu+tls://system"})
    void usesTheRemoteDriverWhereATransportOrAHostIsNamed(String uri) {
        assertThatExceptionOfType(FakeRemote.Opened.class)
                .isThrownBy(() -> withRemote(true).open(uri, ConnectionOptions.DEFAULT.forReading()))
                .withMessage(uri + " for reading");
        assertThatExceptionOfType(ConnectionException.NoDriver.class)
                .isThrownBy(() -> withRemote(false).open(uri, ConnectionOptions.DEFAULT));
    }

    @Test
    void handsTheUsersSettingsToTheRemoteDriver() throws IOException {
        Files.writeString(directory.resolve("libvirt.conf"), "remote_mode = 'legacy'\n");
        assertThatExceptionOfType(FakeRemote.Opened.class)
                .isThrownBy(() -> withRemote(true).open("qemu+unix:///system", ConnectionOptions.DEFAULT))
                .withMessage("qemu+unix:///system by mode legacy");
    }

    @Test
    void usesNoRemoteDriverInAHostDirectoryOrForAForgottenSlash() {
        assertThatExceptionOfType(ConnectionException.NoDriver.class)
                .isThrownBy(() -> withRemote(true)
                        .open("qemu+unix:///system", ConnectionOptions.DEFAULT.root(Path.of("/nowhere"))))
                .withMessage("qemu+unix:///system: a daemon cannot be used with a host directory");
        assertThatExceptionOfType(ConnectionException.NoDriver.class)
                .isThrownBy(() -> withRemote(true).open("qemu://system", ConnectionOptions.DEFAULT))
                .withMessageContaining("expected qemu:///system");
    }

    private String open(Iterable<Driver> drivers, String uri) {
        try (Connection connection = connections(drivers).open(uri, ConnectionOptions.DEFAULT)) {
            return connection.uri();
        }
    }

    private Connections connections(Iterable<Driver> drivers) {
        return new Connections(
                drivers, List::of, () -> new ClientConfig(directory.resolve("libvirt.conf"), false, Map.of()));
    }
}
