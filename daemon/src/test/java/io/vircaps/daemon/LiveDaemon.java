package io.vircaps.daemon;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.daemon.config.CommandOptions;
import io.vircaps.daemon.config.DaemonConfig;
import io.vircaps.daemon.config.SaslUsersFile;
import io.vircaps.daemon.dispatch.ServedEngines;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.testkit.peer.Programs;
import io.vircaps.testkit.peer.TestAuthority;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * A daemon in this process that answers of this machine, over UNIX sockets and TLS, for clients that are programs. With
 * a password to be shown, user {@code fred} has it: {@code sesame}.
 */
final class LiveDaemon implements AutoCloseable {
    private final Path directory;
    private final int tlsPort = Programs.freePort();
    private final Daemon daemon;

    /**
     * Starts it.
     *
     * @param directory for its sockets
     * @param pki    what TLS needs
     * @param auth   {@code none} or {@code sasl}
     */
    LiveDaemon(Path directory, TestAuthority pki, String auth) throws IOException {
        this.directory = Files.createDirectories(directory);
        Path secrets = directory.resolve("passwd.scram");
        Files.createFile(secrets, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                secrets,
                SaslUsersFile.line("fred", new ByteArrayInputStream("sesame\n".getBytes(StandardCharsets.UTF_8))));
        Files.writeString(directory.resolve("auth.conf"), TestAuthority.credentials("fred", "sesame"));
        String text = """
                unix_sock_dir = "%s"
                auth_unix_rw = "%s"
                auth_unix_ro = "%s"
                auth_tls = "%s"
                sasl_secrets_file = "%s"
                listen_tls = 1
                tls_port = "%d"
                ca_file = "%s"
                cert_file = "%s"
                key_file = "%s"
                crl_file = "%s"
                keepalive_interval = 1
                keepalive_count = 30
                """.formatted(
                        directory,
                        auth,
                        auth,
                        auth,
                        secrets,
                        tlsPort,
                        pki.directory().resolve("cacert.pem"),
                        pki.directory().resolve("servercert.pem"),
                        pki.directory().resolve("serverkey.pem"),
                        pki.directory().resolve("cacrl.pem"));
        DaemonConfig settings = new DaemonConfig(LibvirtConf.parse("vircapsd.conf", text));
        ServedEngines engines =
                ServedEngines.of(Programs.runAsRoot(), ConnectionOptions.DEFAULT, LocalEngines.drivers());
        this.daemon = Daemon.start(CommandOptions.parse(), settings, settings.limits(), engines);
    }

    Path socket() {
        return directory.resolve("libvirt-sock");
    }

    /** A URI by its UNIX socket, of qemu:///system as root and of the session as another user. */
    String unix() {
        return "qemu+unix://" + engine() + "?socket=" + socket() + "&authfile=" + directory.resolve("auth.conf");
    }

    /** The same for readers. */
    String unixForReaders() {
        return unix().replace("libvirt-sock", "libvirt-sock-ro");
    }

    /** A URI by TLS with a client's files. */
    String tls(Path clientFiles) {
        return "qemu+tls://localhost:" + tlsPort + engine() + "?pkipath=" + clientFiles + "&authfile="
                + directory.resolve("auth.conf");
    }

    /** Where the engine is that libvirt's own daemon, running as we do, would call the host's. */
    static String engine() {
        try {
            return Programs.runAsRoot() ? "/system" : "/session";
        } catch (IOException noProc) {
            throw new IllegalStateException(noProc);
        }
    }

    /** Whether libvirt's own daemon of the host can be asked; in CI it must. */
    static boolean libvirtdReplies() throws IOException {
        String uri = "qemu://" + engine();
        String said = Programs.anyOutput(Map.of(), List.of("virsh", "-q", "-c", uri, "uri"));
        if (!said.equals(uri + "\n") && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("virsh reaches no libvirtd: " + said);
        }
        return said.equals(uri + "\n");
    }

    @Override
    public void close() {
        daemon.close();
    }
}
