package io.vircaps.driver.remote;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionException;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.Cpus;
import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.model.Dialect;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.SecurityFailure;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.testkit.peer.PrivateLibvirtd;
import io.vircaps.testkit.peer.PrivateLibvirtd.Guard;
import io.vircaps.testkit.peer.Programs;
import io.vircaps.testkit.peer.TestAuthority;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import io.vircaps.xml.SysinfoXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real libvirtd, started here for the purpose, asked by us and by virsh: both must get the same. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LiveDaemonTest {
    @TempDir
    private static Path directory;

    private static Optional<PrivateLibvirtd> started = Optional.empty();

    @BeforeAll
    static void startDaemon() throws IOException {
        assumeTrue(
                Programs.areInstalled("libvirtd", "virsh", "openssl", "setpriv"),
                "needs libvirtd, virsh, openssl and setpriv");
        TestAuthority.make(directory.resolve("pki"));
        started = Optional.of(new PrivateLibvirtd(directory, Guard.NO_LOGIN, Map.of()));
    }

    @AfterAll
    static void endDaemon() {
        started.ifPresent(PrivateLibvirtd::close);
    }

    private static PrivateLibvirtd daemon() {
        return started.orElseThrow();
    }

    static Connection open(String uri) {
        return new DaemonDriver()
                .open(ConnectionUri.parse(uri), ConnectionOptions.DEFAULT, LibvirtConf.empty("libvirt.conf"));
    }

    /** What virsh prints, without the empty line behind it. */
    static String virsh(String uri, String... verb) throws IOException {
        List<String> command = new ArrayList<>(List.of("virsh", "-q", "-c", uri));
        command.addAll(List.of(verb));
        return Programs.anyOutput(Map.of(), command);
    }

    private static String unix(String driver) {
        return driver + "+unix:///" + (driver.equals("test") ? "default" : "session") + "?socket=" + daemon().socket();
    }

    private static String tls(String parameters) {
        return "test+tls://localhost:" + daemon().tlsPort() + "/default?pkipath=" + directory.resolve("pki")
                + parameters;
    }

    private static void assertSameAsVirsh(String uri) throws IOException {
        try (Connection connection = open(uri)) {
            assertThat(connection.capabilitiesXml() + "\n").isEqualTo(virsh(uri, "capabilities"));
            assertThat(connection.node().hostname() + "\n").isEqualTo(virsh(uri, "hostname"));
            assertThat(connection.uri() + "\n").isEqualTo(virsh(uri, "uri"));
        }
    }

    @Test
    void servesOverAUnixSocket() throws IOException {
        assertSameAsVirsh(unix("test"));
    }

    @Test
    void resultsOfItsEmulators() throws IOException {
        assumeTrue(Files.exists(Path.of("/usr/bin/qemu-system-x86_64")), "needs qemu-system-x86_64");
        assertSameAsVirsh(unix("qemu"));
        try (Connection connection = open(unix("qemu"))) {
            assertThat(connection.storage().poolsXml()).startsWith("<storagepoolCapabilities>");
            assertThat(connection.domains().capabilitiesXml(GuestQuery.ANY.domainType(DomainType.QEMU)) + "\n")
                    .isEqualTo(virsh(unix("qemu"), "domcapabilities", "--virttype", "qemu"));
        }
    }

    @Test
    void letsTheDaemonComputeWithCpus() throws IOException {
        assumeTrue(Files.exists(Path.of("/usr/bin/qemu-system-x86_64")), "needs qemu-system-x86_64");
        Path file = directory.resolve("cpu.xml");
        Files.writeString(file, "<cpu><arch>x86_64</arch><model>qemu64</model><feature name='aes'/></cpu>");
        Cpu cpu = CpuXml.read(Files.readString(file), CpuForm.HOST);
        try (Connection connection = open(unix("qemu"))) {
            Cpus cpus = connection.cpus();
            Baseline baseline = cpus.baseline(BaselineOptions.DEFAULT.expand(true));
            baseline.add(cpu);
            assertThat(CpuXml.write(baseline.result(), Dialect.DEFAULT))
                    .isEqualTo(virsh(unix("qemu"), "cpu-baseline", "--features", file.toString()));
            assertThat(virsh(unix("qemu"), "cpu-compare", file.toString()))
                    .contains(cpus.compare(cpu).result().name().toLowerCase(Locale.ROOT));
            assertThat(String.join("\n", cpus.models("x86_64")) + "\n")
                    .isEqualTo(virsh(unix("qemu"), "cpu-models", "x86_64"));
        }
    }

    @Test
    void servesOverTcp() throws IOException {
        assertSameAsVirsh("test+tcp://127.0.0.1:" + daemon().tcpPort() + "/default");
    }

    @Test
    void servesOverTls() throws IOException {
        assertSameAsVirsh(tls(""));
    }

    @Test
    void servesAProgramThatCarriesTheMessages() throws IOException {
        assumeTrue(Programs.areInstalled("nc"), "needs nc");
        Path script = directory.resolve("carrier");
        Files.writeString(script, "#!/bin/sh\nexec nc -U " + daemon().socket() + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        try (Connection connection = open("test+ext:///default?command=" + script)) {
            assertThat(connection.capabilitiesXml() + "\n").isEqualTo(virsh(unix("test"), "capabilities"));
        }
    }

    @Test
    void repliesToEveryOtherQueryAsTyped() {
        try (Connection connection = open(unix("test"))) {
            assertThat(connection.capabilities().host()).isPresent();
            assertThat(connection.node().info().cpus()).isEqualTo(16);
            assertThat(connection.domains().maxVcpus(Optional.empty())).isEqualTo(32);
            assertThat(connection.version().type()).isEqualTo("TEST");
            assertThat(connection.version().version()).isPresent();
            assertThat(connection.node().cpuMap().count()).isPositive();
            assertThat(connection.node().freeMemory(OptionalInt.empty()).bytes())
                    .isPositive();
            assertThat(connection.node().freeMemory(OptionalInt.of(0)).bytes()).isPositive();
            assertThat(connection.cpus().models("x86_64")).contains("qemu64");
            assertThat(SysinfoXml.write(connection.node().sysinfo()))
                    .isEqualTo(connection.node().sysinfoXml());
        }
    }

    @Test
    void reportsTheDaemonsErrors() {
        try (Connection connection = open(unix("test"))) {
            assertThatThrownBy(() -> connection.domains().capabilitiesXml(GuestQuery.ANY))
                    .isInstanceOf(ConnectionException.NoFunction.class)
                    .hasMessage("this function is not supported by the connection driver:"
                            + " virConnectGetDomainCapabilities");
        }
        assertThatThrownBy(() -> open("qemu+unix:///nonsense?socket=" + daemon().socket()))
                .isInstanceOf(RpcException.Refused.class)
                .hasMessageContaining("/nonsense");
    }

    @Test
    void servesManyCallersAtOnceAndNoneOnceClosed() {
        Connection connection = open(unix("test"));
        List<String> answers = IntStream.range(0, 200)
                .parallel()
                .mapToObj(number -> number % 2 == 0 ? connection.node().hostname() : connection.capabilitiesXml())
                .distinct()
                .toList();
        assertThat(answers).hasSize(2);
        connection.close();
        assertThatThrownBy(connection.node()::hostname).isInstanceOf(ConnectionException.Closed.class);
    }

    @Test
    void trustsAnUnknownIssuerOnlyIfConfigured() throws IOException {
        Path other = directory.resolve("other-pki");
        TestAuthority.make(other);
        String uri = "test+tls://localhost:" + daemon().tlsPort() + "/default?pkipath=" + other;
        assertThatThrownBy(() -> open(uri))
                .isInstanceOf(SecurityFailure.HandshakeFailed.class)
                .hasMessageContaining("Failed to verify peer's certificate");
        for (String name : List.of("clientcert.pem", "clientkey.pem")) {
            Files.copy(directory.resolve("pki").resolve(name), other.resolve(name), REPLACE_EXISTING);
        }
        try (Connection connection = open(uri + "&no_verify=1")) {
            assertThat(connection.node().hostname()).isNotEmpty();
        }
    }

    @Test
    void doesNotTrustAServerOfAnotherName() {
        assertThatThrownBy(() -> open(tls("").replace("localhost", "127.0.0.1")))
                .isInstanceOf(SecurityFailure.HandshakeFailed.class)
                .hasMessageContaining("does not match the hostname 127.0.0.1");
    }

    @Test
    void doesNotTrustAServerWhoseCertificateWasTakenBack() throws IOException {
        Path files = Files.createDirectories(directory.resolve("informed-pki"));
        try (Stream<Path> all = Files.list(directory.resolve("pki"))) {
            for (Path file : all.toList()) {
                Files.copy(file, files.resolve(file.getFileName()));
            }
        }
        new TestAuthority(files).revoke("server");
        assertThatThrownBy(() -> open("test+tls://localhost:" + daemon().tlsPort() + "/default?pkipath=" + files))
                .isInstanceOf(SecurityFailure.HandshakeFailed.class)
                .hasMessageContaining("revoked");
    }

    @Test
    void isNotTrustedWithAnExpiredCertificate() throws IOException {
        TestAuthority authority = new TestAuthority(directory.resolve("pki"));
        authority.issueExpiredClient("expired");
        Path files = authority.copyTo(
                directory.resolve("expired-pki"),
                Map.of(
                        "cacert.pem", "cacert.pem",
                        "clientcert.pem", "expiredcert.pem",
                        "clientkey.pem", "expiredkey.pem"));
        assertThatThrownBy(() -> open("test+tls://localhost:" + daemon().tlsPort() + "/default?pkipath=" + files))
                .isInstanceOf(SecurityFailure.HandshakeFailed.class)
                .hasMessageContaining("server verification (of our certificate or IP address) failed");
    }

    /** Debian has no modular daemons; libvirtd behind the name of one is asked like one. */
    @Test
    void findsAModularDaemonOfTheSession() throws IOException {
        Files.createSymbolicLink(daemon().socket().resolveSibling("virtqemud-sock"), daemon().socket());
        User user = new User(false, directory.resolve("home"), daemon().environment());
        List<String> virsh = new ArrayList<>(PrivateLibvirtd.asUserNobody());
        virsh.addAll(List.of("virsh", "-q", "-c", "qemu+unix:///session?mode=direct", "capabilities"));
        for (String mode : List.of("", "?mode=direct", "?mode=legacy", "?mode=auto")) {
            Target target =
                    Target.of(ConnectionUri.parse("qemu+unix:///session" + mode), LibvirtConf.empty("libvirt.conf"));
            try (Calls calls = Calls.open(target, user, false, TimeLimits.DEFAULT)) {
                assertThat(calls.call(Procedures.CONNECT_GET_CAPABILITIES) + "\n")
                        .isEqualTo(Programs.output(daemon().environment(), virsh));
            }
        }
    }

    @Test
    void isNotTrustedAsAStranger() throws IOException {
        Path other = directory.resolve("stranger-pki");
        TestAuthority.make(other);
        Files.copy(directory.resolve("pki/cacert.pem"), other.resolve("cacert.pem"), REPLACE_EXISTING);
        assertThatThrownBy(() -> open("test+tls://localhost:" + daemon().tlsPort() + "/default?pkipath=" + other))
                .isInstanceOf(SecurityFailure.HandshakeFailed.class);
    }

    @Test
    void reportsThatNothingListens() {
        assertThatThrownBy(() -> open("test+unix:///default?socket=" + directory.resolve("none")))
                .isInstanceOf(RemoteException.Unreachable.class)
                .hasMessage(
                        "Failed to connect socket to '" + directory.resolve("none") + "': No such file or directory");
        int port = Programs.freePort();
        assertThatThrownBy(() -> open("test+tcp://127.0.0.1:" + port + "/default"))
                .hasMessage("unable to connect to server at '127.0.0.1:" + port + "': Connection refused");
        String path = "/tmp/" + "x".repeat(103);
        assertThatThrownBy(() -> open("test+unix:///default?socket=" + path))
                .isInstanceOf(RemoteException.BadTarget.class)
                .hasMessage("Path " + path + " too long for unix socket");
    }

    @Test
    void reportsTheMessageOfTheProgramThatShouldCarryTheMessages() throws IOException {
        Path script = directory.resolve("liar");
        Files.writeString(script, "#!/bin/sh\necho no way >&2\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        assertThatThrownBy(() -> open("test+ext:///default?command=" + script))
                .hasMessage("Cannot recv data: no way: Connection reset by peer");
        assertThatThrownBy(() -> open("test+ext:///default?command=/nonexistent"))
                .hasMessage("cannot execute binary /nonexistent: No such file or directory");
    }
}
