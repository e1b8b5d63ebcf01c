package io.vircaps.daemon;

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

/** Opens the ways in that options and settings ask for, and takes them away in the end. */
final class Doors implements AutoCloseable {
    private static final int OWNER_ONLY = 0700;
    /**
     * A setting of the JDK's TLS. Nobody resumes a session here; and libvirt's client takes a ticket, which arrives
     * before the byte that lets it in, for a failure to read that byte.
     */
    private static final String NO_TICKETS = "jdk.tls.server.newSessionTicketCount";

    private final Log log;
    private final List<Door> doors = new ArrayList<>();
    private final List<UnixSocket> files = new ArrayList<>();

    private Doors(Log log) {
        this.log = log;
    }

    /**
     * Opens them; if one cannot be opened, none stays.
     *
     * @throws SetupException if one cannot be listened on
     */
    static Doors open(Options options, Settings settings, Log log) {
        Doors opened = new Doors(log);
        boolean whole = false;
        try {
            opened.openAll(options, settings);
            whole = true;
            return opened;
        } finally {
            if (!whole) {
                opened.close();
            }
        }
    }

    List<Door> doors() {
        return List.copyOf(doors);
    }

    private void openAll(Options options, Settings settings) {
        Optional<Path> only = options.path("socket");
        if (only.isPresent()) {
            unix(new Place("unix", only.get(), OWNER_ONLY, Optional.empty()), false, Optional.empty());
            return;
        }
        if (options.has("inherited")) {
            Optional<Login.Terms> login = settings.login("auth_unix_rw", "none", Protection.LOCAL);
            add(new Door("inherited", inherited(), false, login, Door.Entrance.OPEN), "standard input");
        } else {
            folder(settings);
        }
        if (options.has("listen") || settings.listensOnTcp()) {
            Optional<Login.Terms> login = settings.login("auth_tcp", "sasl", Protection.NONE);
            port("tcp", settings.tcpAddress(), settings.tcpPort(), login, Door.Entrance.OPEN);
        }
        if (settings.listensOnTls()) {
            Optional<Login.Terms> login = settings.login("auth_tls", "none", Protection.TLS);
            System.setProperty(NO_TICKETS, "0");
            TlsSettings tls = settings.tls();
            port("tls", settings.tcpAddress(), settings.tlsPort(), login, socket -> TlsChannel.accept(socket, tls));
        }
    }

    /** libvirt's names, so that its clients find them when it is their folder. */
    private void folder(Settings settings) {
        Optional<Login.Terms> full = settings.login("auth_unix_rw", "none", Protection.LOCAL);
        Optional<Login.Terms> readOnly = settings.login("auth_unix_ro", "none", Protection.LOCAL);
        Path folder = settings.socketFolder();
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw SetupException.place(folder.toString(), failed);
        }
        Optional<String> group = settings.socketGroup();
        unix(new Place("unix", folder.resolve("libvirt-sock"), settings.fullMode(), group), false, full);
        unix(new Place("unix-ro", folder.resolve("libvirt-sock-ro"), settings.readOnlyMode(), group), true, readOnly);
    }

    /** Where and for whom a UNIX socket is to stand. */
    private record Place(String name, Path path, int mode, Optional<String> group) {}

    private void unix(Place place, boolean readOnly, Optional<Login.Terms> login) {
        UnixSocket socket = UnixSocket.bind(place.path(), place.mode(), place.group());
        files.add(socket);
        UnixPeers peers = UnixPeers.of(socket, place.mode(), log);
        add(
                new Door(place.name(), socket.channel(), readOnly, login, peers),
                socket.path().toString());
    }

    private void port(String name, String host, int port, Optional<Login.Terms> login, Door.Entrance entrance) {
        try {
            ServerSocketChannel socket = bound(new InetSocketAddress(host, port));
            add(new Door(name, socket, false, login, entrance), String.valueOf(socket.getLocalAddress()));
        } catch (IOException | UnresolvedAddressException failed) {
            throw SetupException.place(host + ":" + port, failed);
        }
    }

    private static ServerSocketChannel bound(InetSocketAddress address) throws IOException {
        ServerSocketChannel socket = ServerSocketChannel.open();
        boolean bound = false;
        try {
            socket.bind(address);
            bound = true;
            return socket;
        } finally {
            if (!bound) {
                socket.close();
            }
        }
    }

    private void add(Door door, String where) {
        doors.add(door);
        log.listening(door, where);
    }

    private static ServerSocketChannel inherited() {
        try {
            if (System.inheritedChannel() instanceof ServerSocketChannel listening) {
                return listening;
            }
        } catch (IOException failed) {
            throw SetupException.place("standard input", failed);
        }
        throw SetupException.place("standard input", "no socket that listens was passed");
    }

    @Override
    public void close() {
        files.forEach(UnixSocket::remove);
        for (Door door : doors) {
            try {
                door.socket().close();
            } catch (IOException closed) {
                log.left(door, closed);
            }
        }
    }
}
