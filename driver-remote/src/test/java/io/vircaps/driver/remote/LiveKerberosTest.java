package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.connect.Connection;
import io.vircaps.testkit.peer.PrivateLibvirtd;
import io.vircaps.testkit.peer.PrivateLibvirtd.Guard;
import io.vircaps.testkit.peer.Programs;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kerberos over plain TCP, every message encrypted: a KDC of its own on loopback, the real libvirtd with a key tab, and
 * a JVM whose environment names the ticket, as a user's does.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LiveKerberosTest {
    private static final String REALM = "VIRCAPS.TEST";

    @TempDir
    private Path directory;

    @Test
    void servesOverTcpWithATicket() throws IOException, URISyntaxException {
        assumeTrue(
                Programs.areInstalled("libvirtd", "virsh", "setpriv", "krb5kdc", "kadmin.local", "kdb5_util", "kinit")
                        && Programs.isSaslPlugin("libgssapiv2.so"),
                "needs libvirtd, virsh, setpriv, krb5-kdc, krb5-admin-server, krb5-user and libsasl2-modules-gssapi-mit");
        Map<String, String> kerberos = configure();
        Process kdc = startKdc(kerberos);
        try (PrivateLibvirtd daemon = new PrivateLibvirtd(directory, Guard.KERBEROS, kerberos)) {
            String uri = "test+tcp://localhost:" + daemon.tcpPort() + "/default";
            assertThat(ticket(kerberos)).doesNotContain("failed");
            String expected = Programs.output(kerberos, List.of("virsh", "-q", "-c", uri, "capabilities"));
            assertThat(expected).startsWith("<capabilities>");
            assertThat(Programs.output(kerberos, client(uri))).isEqualTo(expected);
        } finally {
            Programs.end(kdc);
        }
    }

    private Map<String, String> configure() throws IOException {
        int port = Programs.freePort();
        Files.writeString(directory.resolve("krb5.conf"), """
                [libdefaults]
                 default_realm = %1$s
                 dns_lookup_kdc = false
                 rdns = false
                 dns_canonicalize_hostname = false
                 ignore_acceptor_hostname = true
                 udp_preference_limit = 1
                [realms]
                 %1$s = {
                  kdc = 127.0.0.1:%2$d
                 }
                [domain_realm]
                 localhost = %1$s
                """.formatted(REALM, port));
        Files.writeString(directory.resolve("kdc.conf"), """
                [kdcdefaults]
                 kdc_listen = 127.0.0.1:%2$d
                 kdc_tcp_listen = 127.0.0.1:%2$d
                [realms]
                 %1$s = {
                  database_name = %3$s/principal
                  key_stash_file = %3$s/stash
                  acl_file = %3$s/acl
                 }
                """.formatted(REALM, port, directory));
        return Map.of(
                "KRB5_CONFIG", directory.resolve("krb5.conf").toString(),
                "KRB5_KDC_PROFILE", directory.resolve("kdc.conf").toString(),
                "KRB5_KTNAME", directory.resolve("libvirt.keytab").toString(),
                "KRB5CCNAME", "FILE:" + directory.resolve("tickets"));
    }

    private Process startKdc(Map<String, String> kerberos) throws IOException {
        Programs.output(kerberos, List.of("/usr/sbin/kdb5_util", "create", "-s", "-r", REALM, "-P", "master"));
        for (String query : List.of(
                "addprinc -pw pencil fred",
                "addprinc -randkey libvirt/localhost",
                "ktadd -k " + directory.resolve("libvirt.keytab") + " libvirt/localhost")) {
            Programs.output(kerberos, List.of("/usr/sbin/kadmin.local", "-r", REALM, "-q", query));
        }
        ProcessBuilder builder = new ProcessBuilder("/usr/sbin/krb5kdc", "-n", "-P", directory + "/kdc.pid")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("kdc.log").toFile());
        builder.environment().putAll(kerberos);
        return builder.start();
    }

    /** Until the KDC listens, kinit says that it cannot reach it. */
    private static String ticket(Map<String, String> kerberos) throws IOException {
        List<String> kinit = List.of("sh", "-c", "echo pencil | kinit fred || echo failed");
        List<String> said = new ArrayList<>(List.of(Programs.anyOutput(kerberos, kinit)));
        Programs.await(
                () -> {
                    if (said.get(0).contains("failed")) {
                        said.set(0, outputQuietly(kerberos, kinit));
                    }
                    return !said.get(0).contains("failed");
                },
                "the KDC");
        return said.get(0);
    }

    private static String outputQuietly(Map<String, String> kerberos, List<String> command) {
        try {
            return Programs.anyOutput(kerberos, command);
        } catch (IOException failed) {
            return "failed: " + failed;
        }
    }

    /** {@link CapabilitiesOf} in a JVM of its own, on the class path. */
    private List<String> client(String uri) throws URISyntaxException {
        String file = CapabilitiesOf.class.getName().replace('.', '/') + ".class";
        URL found = Objects.requireNonNull(CapabilitiesOf.class.getResource("/" + file), file);
        String here = Path.of(found.toURI()).toString().replace(file, "");
        String path = String.join(
                File.pathSeparator,
                here,
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.security.krb5.conf=" + directory.resolve("krb5.conf"),
                "-cp",
                path,
                CapabilitiesOf.class.getName(),
                uri);
    }

    /** Prints the capabilities of a URI, as virsh does. */
    static final class CapabilitiesOf {
        private CapabilitiesOf() {}

        public static void main(String[] arguments) {
            try (Connection connection = LiveDaemonTest.open(arguments[0])) {
                System.out.println(connection.capabilitiesXml());
            }
        }
    }
}
