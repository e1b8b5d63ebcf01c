package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.connect.Connection;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.SecurityFailure;
import io.vircaps.testkit.peer.PrivateLibvirtd;
import io.vircaps.testkit.peer.PrivateLibvirtd.Guard;
import io.vircaps.testkit.peer.Programs;
import io.vircaps.testkit.peer.TestAuthority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real libvirtd, started here, with users of its own: SASL SCRAM over a UNIX socket and inside TLS. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LiveLoginTest {
    @TempDir
    private static Path directory;

    private static Optional<PrivateLibvirtd> started = Optional.empty();

    @BeforeAll
    static void startDaemon() throws IOException {
        assumeTrue(
                Programs.areInstalled("libvirtd", "virsh", "openssl", "setpriv", "saslpasswd2")
                        && Programs.isSaslPlugin("libscram.so"),
                "needs libvirtd, virsh, openssl, setpriv, saslpasswd2 and libsasl2-modules");
        TestAuthority.make(directory.resolve("pki"));
        Path users = Files.createDirectories(directory.resolve("sasl")).resolve("passwd.db");
        Programs.output("sh", "-c", "echo pencil | saslpasswd2 -p -a libvirt -u localhost -f '" + users + "' fred");
        Files.writeString(directory.resolve("right.conf"), TestAuthority.credentials("fred@localhost", "pencil"));
        Files.writeString(directory.resolve("wrong.conf"), TestAuthority.credentials("fred@localhost", "pen"));
        started = Optional.of(new PrivateLibvirtd(directory, Guard.SCRAM, Map.of()));
    }

    @AfterAll
    static void endDaemon() {
        started.ifPresent(PrivateLibvirtd::close);
    }

    private static String unix(String credentials) {
        return "test+unix:///default?socket=" + started.orElseThrow().socket() + "&authfile="
                + directory.resolve(credentials);
    }

    private static String tls(String credentials) {
        return "test+tls://localhost:" + started.orElseThrow().tlsPort() + "/default?pkipath="
                + directory.resolve("pki") + "&authfile=" + directory.resolve(credentials);
    }

    private static void assertSameAsVirsh(String uri) throws IOException {
        try (Connection connection = LiveDaemonTest.open(uri)) {
            assertThat(connection.capabilitiesXml() + "\n").isEqualTo(LiveDaemonTest.virsh(uri, "capabilities"));
        }
    }

    @Test
    void logsInOverAUnixSocket() throws IOException {
        assertSameAsVirsh(unix("right.conf"));
        assertSameAsVirsh(unix("right.conf") + "&auth=sasl.SCRAM-SHA-256");
    }

    @Test
    void logsInInsideTls() throws IOException {
        assertSameAsVirsh(tls("right.conf"));
    }

    @Test
    void isRefusedWithAWrongPassword() {
        for (String uri : new String[] {unix("wrong.conf"), tls("wrong.conf")}) {
            assertThatThrownBy(() -> LiveDaemonTest.open(uri))
                    .isInstanceOf(RpcException.Refused.class)
                    .hasMessage("authentication failed: authentication failed");
        }
    }

    @Test
    void reportsWhatIsMissing() {
        assertThatThrownBy(() -> LiveDaemonTest.open(unix("right.conf") + "&auth=polkit"))
                .isInstanceOf(SecurityFailure.NotAuthenticated.class)
                .hasMessage("authentication failed: requested authentication type polkit rejected");
        assertThatThrownBy(() -> LiveDaemonTest.open(unix("right.conf") + "&auth=sasl.GSSAPI"))
                .hasMessage("authentication failed: SASL mechanism GSSAPI not supported by server");
        assertThatThrownBy(() -> LiveDaemonTest.open(unix("none.conf")))
                .isInstanceOf(SecurityFailure.UnusableFile.class);
    }

    /** The daemon itself has nothing to offer there. */
    @Test
    void isRefusedOverPlainTcp() {
        assertThatThrownBy(() -> LiveDaemonTest.open("test+tcp://localhost:"
                        + started.orElseThrow().tcpPort() + "/default?authfile=" + directory.resolve("right.conf")))
                .isInstanceOf(RpcException.Refused.class);
    }
}
