package io.vircaps.driver.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The installed libvirtd as a session daemon of its own: everything it writes is below one folder, and it listens on its
 * own UNIX socket and on loopback. The system's daemon is not touched. Started by root it runs as {@code nobody}.
 */
final class PrivateLibvirtd implements AutoCloseable {
    private static final String NOBODY = "65534";

    private final Path folder;
    private final int tcpPort = freePort();
    private final int tlsPort = freePort();
    private final Process process;

    /** How it lets people in. */
    enum Guard {
        NOBODY_ASKED("none", "none", ""),
        SCRAM("sasl", "sasl", "mech_list: scram-sha-256\nsasldb_path: FOLDER/sasl/passwd.db\n"),
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
     * Starts it in a folder that holds {@code pki/}, and waits until it listens.
     *
     * @param extra further variables of its environment
     */
    PrivateLibvirtd(Path folder, Guard guard, Map<String, String> extra) throws IOException {
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
        if (isRoot()) {
            Programs.output("chown", "-R", NOBODY, folder.toString());
        }
        this.process = start(extra);
        Programs.await(() -> !process.isAlive() || answers(tcpPort), "libvirtd");
        if (!process.isAlive()) {
            throw new IOException("libvirtd: " + Files.readString(folder.resolve("log")));
        }
    }

    private String settings(Guard guard) {
        Path pki = folder.resolve("pki");
        return """
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
                """.formatted(
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
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(
                    List.of("/usr/bin/setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
        }
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
        String home = folder.resolve("home").toString();
        environment.putAll(Map.of(
                "HOME",
                home,
                "XDG_RUNTIME_DIR",
                folder.resolve("run").toString(),
                "XDG_CONFIG_HOME",
                home + "/config",
                "XDG_CACHE_HOME",
                home + "/cache",
                "XDG_DATA_HOME",
                home + "/data",
                "SASL_CONF_PATH",
                folder.resolve("sasl").toString(),
                "PATH",
                folder.resolve("bin").toString()));
        environment.putAll(extra);
        return builder.start();
    }

    static boolean isRoot() {
        return User.live().root();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    Path socket() {
        return folder.resolve("run/libvirt/libvirt-sock");
    }

    int tcpPort() {
        return tcpPort;
    }

    int tlsPort() {
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
