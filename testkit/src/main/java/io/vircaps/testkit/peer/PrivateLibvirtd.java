package io.vircaps.testkit.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The installed libvirtd as a session daemon of its own: everything it writes is below one directory, and it listens on
 * its own UNIX socket and on loopback. The system's daemon is not touched. Started by root it runs as {@code nobody}.
 */
public final class PrivateLibvirtd implements AutoCloseable {
    private static final String NOBODY = "65534";

    private final Path directory;
    private final int tcpPort = Programs.freePort();
    private final int tlsPort = Programs.freePort();
    private final Process process;

    /** How it authenticates clients. */
    public enum Guard {
        /** No authentication. */
        NO_LOGIN("none", "none", ""),
        /** Users of {@code DIRECTORY/sasl/passwd.db} with their password; over plain TCP no client is accepted. */
        SCRAM("sasl", "sasl", "mech_list: scram-sha-256\nsasldb_path: DIRECTORY/sasl/passwd.db\n"),
        /** Over the network, those with a ticket for the key in {@code DIRECTORY/libvirt.keytab}. */
        KERBEROS("none", "sasl", "mech_list: gssapi\nkeytab: DIRECTORY/libvirt.keytab\n");

        private final String unix;
        private final String network;
        private final String sasl;

        Guard(String unix, String network, String sasl) {
            this.unix = unix;
            this.network = network;
            this.sasl = sasl;
        }
    }

    /**
     * Starts it in a directory, and waits until it listens. Over TLS it listens if the directory holds {@code pki/}.
     *
     * @param extra further variables of its environment
     */
    public PrivateLibvirtd(Path directory, Guard guard, Map<String, String> extra) throws IOException {
        this.directory = directory;
        for (String part : List.of("run", "home", "bin", "sasl")) {
            Files.createDirectories(directory.resolve(part));
        }
        Path emulator = Path.of("/usr/bin/qemu-system-x86_64");
        if (Files.exists(emulator)) {
            Files.createSymbolicLink(directory.resolve("bin/qemu-system-x86_64"), emulator);
        }
        Files.writeString(
                directory.resolve("sasl/libvirt.conf"), guard.sasl.replace("DIRECTORY", directory.toString()));
        Files.writeString(directory.resolve("libvirtd.conf"), settings(guard));
        if (Programs.runAsRoot()) {
            Programs.output("chown", "-R", NOBODY, directory.toString());
        }
        this.process = start(extra);
        Programs.await(() -> !process.isAlive() || Programs.isListening(tcpPort), "libvirtd");
        if (!process.isAlive()) {
            throw new IOException("libvirtd: " + Files.readString(directory.resolve("log")));
        }
    }

    private String settings(Guard guard) {
        Path pki = directory.resolve("pki");
        return String.format(
                Locale.ROOT,
                """
                listen_tls = %d
                listen_tcp = 1
                listen_addr = "127.0.0.1"
                tcp_port = "%d"
                tls_port = "%d"
                auth_unix_rw = "%s"
                auth_tcp = "%s"
                auth_tls = "%s"
                key_file = "%s"
                cert_file = "%s"
                ca_file = "%s"
                """,
                Files.exists(pki) ? 1 : 0,
                tcpPort,
                tlsPort,
                guard.unix,
                guard.network,
                guard.network,
                pki.resolve("serverkey.pem"),
                pki.resolve("servercert.pem"),
                pki.resolve("cacert.pem"));
    }

    private Process start(Map<String, String> extra) throws IOException {
        List<String> command = new ArrayList<>(asUserNobody());
        command.addAll(List.of(
                "/usr/sbin/libvirtd",
                "--listen",
                "--config",
                directory.resolve("libvirtd.conf").toString(),
                "--pid-file",
                directory.resolve("run/pid").toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(environment());
        environment.put("SASL_CONF_PATH", directory.resolve("sasl").toString());
        environment.put("PATH", directory.resolve("bin").toString());
        environment.putAll(extra);
        return builder.start();
    }

    /** Words in front of a command that is to be run by the user who runs it; none unless root runs the tests. */
    public static List<String> asUserNobody() throws IOException {
        return Programs.runAsRoot()
                ? List.of("/usr/bin/setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--")
                : List.of();
    }

    /** Variables by which clients find it as their own session's daemon. */
    public Map<String, String> environment() {
        String home = directory.resolve("home").toString();
        Map<String, String> environment = new HashMap<>();
        environment.put("HOME", home);
        environment.put("XDG_RUNTIME_DIR", directory.resolve("run").toString());
        environment.put("XDG_CONFIG_HOME", home + "/config");
        environment.put("XDG_CACHE_HOME", home + "/cache");
        environment.put("XDG_DATA_HOME", home + "/data");
        return environment;
    }

    /** Its UNIX socket. */
    public Path socket() {
        return directory.resolve("run/libvirt/libvirt-sock");
    }

    /** Where it listens on loopback, unencrypted. */
    public int tcpPort() {
        return tcpPort;
    }

    /** Where it listens on loopback for TLS. */
    public int tlsPort() {
        return tlsPort;
    }

    @Override
    public void close() {
        Programs.end(process);
        try {
            Files.deleteIfExists(directory.resolve("bin/qemu-system-x86_64"));
        } catch (IOException stillThere) {
            throw new IllegalStateException(stillThere);
        }
    }
}
