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
 * The installed libvirtd as a session daemon of its own: everything it writes is below one folder, and it listens on its
 * own UNIX socket and on loopback. The system's daemon is not touched. Started by root it runs as {@code nobody}.
 */
public final class PrivateLibvirtd implements AutoCloseable {
    private static final String NOBODY = "65534";

    private final Path folder;
    private final int tcpPort = Programs.freePort();
    private final int tlsPort = Programs.freePort();
    private final Process process;

    /** How it lets people in. */
    public enum Guard {
        /** Everybody, unasked. */
        NOBODY_ASKED("none", "none", ""),
        /** Users of {@code FOLDER/sasl/passwd.db} who know their password; over plain TCP nobody. */
        SCRAM("sasl", "sasl", "mech_list: scram-sha-256\nsasldb_path: FOLDER/sasl/passwd.db\n"),
        /** Over the network, those with a ticket for the key in {@code FOLDER/libvirt.keytab}. */
        KERBEROS("none", "sasl", "mech_list: gssapi\nkeytab: FOLDER/libvirt.keytab\n");

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
     * Starts it in a folder, and waits until it listens. Over TLS it listens if the folder holds {@code pki/}.
     *
     * @param extra further variables of its environment
     */
    public PrivateLibvirtd(Path folder, Guard guard, Map<String, String> extra) throws IOException {
        this.folder = folder;
        for (String part : List.of("run", "home", "bin", "sasl")) {
            Files.createDirectories(folder.resolve(part));
        }
        Path emulator = Path.of("/usr/bin/qemu-system-x86_64");
        if (Files.exists(emulator)) {
            Files.createSymbolicLink(folder.resolve("bin/qemu-system-x86_64"), emulator);
        }
        Files.writeString(folder.resolve("sasl/libvirt.conf"), guard.sasl.replace("FOLDER", folder.toString()));
        Files.writeString(folder.resolve("libvirtd.conf"), settings(guard));
        if (Programs.runAsRoot()) {
            Programs.output("chown", "-R", NOBODY, folder.toString());
        }
        this.process = start(extra);
        Programs.await(() -> !process.isAlive() || Programs.answers(tcpPort), "libvirtd");
        if (!process.isAlive()) {
            throw new IOException("libvirtd: " + Files.readString(folder.resolve("log")));
        }
    }

    private String settings(Guard guard) {
        Path pki = folder.resolve("pki");
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
        List<String> command = new ArrayList<>(asNobody());
        command.addAll(List.of(
                "/usr/sbin/libvirtd",
                "--listen",
                "--config",
                folder.resolve("libvirtd.conf").toString(),
                "--pid-file",
                folder.resolve("run/pid").toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(environment());
        environment.put("SASL_CONF_PATH", folder.resolve("sasl").toString());
        environment.put("PATH", folder.resolve("bin").toString());
        environment.putAll(extra);
        return builder.start();
    }

    /** Words in front of a command that is to be run by the user who runs it; none unless root runs the tests. */
    public static List<String> asNobody() throws IOException {
        return Programs.runAsRoot()
                ? List.of("/usr/bin/setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--")
                : List.of();
    }

    /** Variables by which clients find it as their own session's daemon. */
    public Map<String, String> environment() {
        String home = folder.resolve("home").toString();
        Map<String, String> environment = new HashMap<>();
        environment.put("HOME", home);
        environment.put("XDG_RUNTIME_DIR", folder.resolve("run").toString());
        environment.put("XDG_CONFIG_HOME", home + "/config");
        environment.put("XDG_CACHE_HOME", home + "/cache");
        environment.put("XDG_DATA_HOME", home + "/data");
        return environment;
    }

    /** Its UNIX socket. */
    public Path socket() {
        return folder.resolve("run/libvirt/libvirt-sock");
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
            Files.deleteIfExists(folder.resolve("bin/qemu-system-x86_64"));
        } catch (IOException stillThere) {
            throw new IllegalStateException(stillThere);
        }
    }
}
