package io.vircaps.daemon.listen;

import io.vircaps.daemon.config.CommandOptions;
import io.vircaps.daemon.config.DaemonConfig;
import io.vircaps.daemon.config.SetupException;
import io.vircaps.daemon.login.LoginTerms;
import io.vircaps.daemon.metrics.EventLog;
import io.vircaps.rpc.sasl.Protection;
import io.vircaps.rpc.tls.TlsChannel;
import io.vircaps.rpc.tls.TlsSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The listeners of the command line and the configuration file. Closing them removes their socket files. */
public final class Listeners implements AutoCloseable {
    private static final int OWNER_ONLY = 0700;
    /**
     * A system property of the JDK's TLS. Sessions are never resumed here, and libvirt's client reads a session ticket,
     * which arrives before the byte that accepts its certificate, as a failure.
     */
    private static final String NO_TICKETS = "jdk.tls.server.newSessionTicketCount";

    private final EventLog log;
    private final List<Listener> open = new ArrayList<>();
    private final List<UnixSocket> socketFiles = new ArrayList<>();

    private Listeners(EventLog log) {
        this.log = log;
    }

    /**
     * Opens all listeners; if one cannot be opened, all are closed again.
     *
     * @throws SetupException if a listener cannot be opened
     */
    public static Listeners open(CommandOptions options, DaemonConfig config, EventLog log) {
        Listeners listeners = new Listeners(log);
        boolean complete = false;
        try {
            listeners.openAll(options, config);
            complete = true;
            return listeners;
        } finally {
            if (!complete) {
                listeners.close();
            }
        }
    }

    /** The open listeners. */
    public List<Listener> list() {
        return List.copyOf(open);
    }

    private void openAll(CommandOptions options, DaemonConfig config) {
        Optional<Path> only = options.path("socket");
        if (only.isPresent()) {
            openUnix(new SocketFile("unix", only.get(), OWNER_ONLY, Optional.empty()), false, Optional.empty());
            return;
        }
        if (options.has("inherited")) {
            Optional<LoginTerms> login = config.login("auth_unix_rw", "none", Protection.LOCAL);
            add(new Listener("inherited", inherited(), false, login, Handshake.NONE), "standard input");
        } else {
            openUnixSockets(config);
        }
        if (options.has("listen") || config.listensOnTcp()) {
            Optional<LoginTerms> login = config.login("auth_tcp", "sasl", Protection.NONE);
            openPort("tcp", bound(config.tcpAddress(), config.tcpPort()), login, Handshake.NONE);
        }
        if (config.listensOnTls()) {
            Optional<LoginTerms> login = config.login("auth_tls", "none", Protection.TLS);
            System.setProperty(NO_TICKETS, "0");
            TlsSettings tls = config.tls();
            Handshake handshake = socket -> TlsChannel.accept(socket, tls);
            openPort("tls", bound(config.tcpAddress(), config.tlsPort()), login, handshake);
        }
    }

    /** The sockets have libvirt's names, so that clients find them in libvirt's directory. */
    private void openUnixSockets(DaemonConfig config) {
        Optional<LoginTerms> readWrite = config.login("auth_unix_rw", "none", Protection.LOCAL);
        Optional<LoginTerms> readOnly = config.login("auth_unix_ro", "none", Protection.LOCAL);
        Path directory = config.socketDirectory();
        try {
            Files.createDirectories(directory);
        } catch (IOException failed) {
            throw SetupException.listener(directory.toString(), failed);
        }
        Optional<String> group = config.socketGroup();
        openUnix(
                new SocketFile("unix", directory.resolve("libvirt-sock"), config.readWriteMode(), group),
                false,
                readWrite);
        openUnix(
                new SocketFile("unix-ro", directory.resolve("libvirt-sock-ro"), config.readOnlyMode(), group),
                true,
                readOnly);
    }

    /** The file of a UNIX socket. */
    private record SocketFile(String name, Path path, int mode, Optional<String> group) {}

    private void openUnix(SocketFile file, boolean readOnly, Optional<LoginTerms> login) {
        UnixSocket socket = UnixSocket.bind(file.path(), file.mode(), file.group());
        socketFiles.add(socket);
        PeerCredentials peers = PeerCredentials.of(socket, file.mode(), log);
        add(
                new Listener(file.name(), socket.channel(), readOnly, login, peers),
                socket.path().toString());
    }

    private void openPort(String name, ServerSocketChannel socket, Optional<LoginTerms> login, Handshake handshake) {
        add(new Listener(name, socket, false, login, handshake), address(socket));
    }

    private static String address(ServerSocketChannel socket) {
        try {
            return String.valueOf(socket.getLocalAddress());
        } catch (IOException closed) {
            return "closed";
        }
    }

    private static ServerSocketChannel bound(String host, int port) {
        try {
            ServerSocketChannel socket = ServerSocketChannel.open();
            boolean bound = false;
            try {
                socket.bind(new InetSocketAddress(host, port));
                bound = true;
                return socket;
            } finally {
                if (!bound) {
                    socket.close();
                }
            }
        } catch (IOException | UnresolvedAddressException failed) {
            throw SetupException.listener(host + ":" + port, failed);
        }
    }

    private void add(Listener listener, String where) {
        open.add(listener);
        log.listening(listener.name(), where, listener.auth().name());
    }

    private static ServerSocketChannel inherited() {
        try {
            if (System.inheritedChannel() instanceof ServerSocketChannel listening) {
                return listening;
            }
        } catch (IOException failed) {
            throw SetupException.listener("standard input", failed);
        }
        throw SetupException.listener("standard input", "not a listening socket");
    }

    @Override
    public void close() {
        socketFiles.forEach(UnixSocket::remove);
        for (Listener listener : open) {
            try {
                listener.socket().close();
            } catch (IOException alreadyBroken) {
                log.disconnected(listener.name(), alreadyBroken);
            }
        }
    }
}
