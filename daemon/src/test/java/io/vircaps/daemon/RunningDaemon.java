package io.vircaps.daemon;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.rpc.MemoryBudget;
import io.vircaps.rpc.Message;
import io.vircaps.rpc.MessageChannel;
import io.vircaps.rpc.Session;
import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A daemon in this process that answers from a host folder, and clients of it. */
final class RunningDaemon implements AutoCloseable {
    static final String HOST = "x86_64-1s2c1t";

    private final Path folder;
    private final Daemon daemon;
    private final List<AutoCloseable> clients = new ArrayList<>();

    private RunningDaemon(Path folder, Daemon daemon) {
        this.folder = folder;
        this.daemon = daemon;
    }

    /** With libvirt's two sockets in a folder, and these settings more. */
    static RunningDaemon in(Path folder, String... settings) {
        return of(folder, HOST, settings);
    }

    /** The same, of another host. */
    static RunningDaemon of(Path folder, String host, String... settings) {
        String all = "unix_sock_dir = \"" + folder + "\"\nmetrics_port = 0\n" + String.join("\n", settings) + "\n";
        Settings parsed = new Settings(LibvirtConf.parse("vircapsd.conf", all));
        return new RunningDaemon(folder, Daemon.start(Options.parse(), parsed, parsed.limits(), engines(host)));
    }

    /** With limits no settings can give. */
    static RunningDaemon in(Path folder, Limits limits) {
        Settings settings = new Settings(LibvirtConf.parse("vircapsd.conf", "unix_sock_dir = \"" + folder + "\"\n"));
        return new RunningDaemon(folder, Daemon.start(Options.parse(), settings, limits, engines(HOST)));
    }

    static ConnectionOptions host() {
        return ConnectionOptions.DEFAULT.root(Fixtures.host(HOST));
    }

    private static Engines engines(String host) {
        return Engines.of(true, ConnectionOptions.DEFAULT.root(Fixtures.host(host)));
    }

    Daemon daemon() {
        return daemon;
    }

    /** A connection without a word said. */
    SocketChannel socket() throws IOException {
        SocketChannel socket = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("libvirt-sock")));
        clients.add(socket);
        return socket;
    }

    /** The same, for messages. */
    MessageChannel messages() throws IOException {
        return new MessageChannel(socket(), new MemoryBudget(Message.MAX), Message.MAX);
    }

    Session session() throws IOException {
        return session("libvirt-sock");
    }

    Session session(String name) throws IOException {
        Session session =
                Session.over(SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve(name))), unasked -> {});
        clients.add(session);
        return session;
    }

    @Override
    public void close() {
        for (AutoCloseable client : clients) {
            try {
                client.close();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        }
        daemon.close();
    }
}
