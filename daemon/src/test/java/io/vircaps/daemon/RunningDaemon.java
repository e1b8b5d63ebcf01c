package io.vircaps.daemon;

import io.vircaps.local.LocalEngines;
import io.vircaps.daemon.config.ClientLimits;
import io.vircaps.daemon.config.CommandOptions;
import io.vircaps.daemon.config.DaemonConfig;
import io.vircaps.daemon.dispatch.ServedEngines;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.rpc.MemoryBudget;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.MessageChannel;
import io.vircaps.rpc.Session;
import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A daemon in this process that answers from a host folder, and clients of it. */
public final class RunningDaemon implements AutoCloseable {
    public static final String HOST = "x86_64-1s2c1t";

    private final Path folder;
    private final Daemon daemon;
    private final List<AutoCloseable> clients = new ArrayList<>();

    private RunningDaemon(Path folder, Daemon daemon) {
        this.folder = folder;
        this.daemon = daemon;
    }

    /** With libvirt's two sockets in a folder, and these settings more. */
    public static RunningDaemon in(Path folder, String... settings) {
        return of(folder, Fixtures.host(HOST), settings);
    }

    /** The same, of another host. */
    public static RunningDaemon of(Path folder, Path host, String... settings) {
        DaemonConfig parsed = settings(folder, settings);
        return start(folder, parsed, parsed.limits(), host);
    }

    /** With limits no settings can give. */
    public static RunningDaemon of(Path folder, Path host, ClientLimits limits) {
        return start(folder, settings(folder), limits, host);
    }

    private static DaemonConfig settings(Path folder, String... settings) {
        String all = "unix_sock_dir = \"" + folder + "\"\nmetrics_port = 0\n" + String.join("\n", settings) + "\n";
        return new DaemonConfig(LibvirtConf.parse("vircapsd.conf", all));
    }

    private static RunningDaemon start(Path folder, DaemonConfig settings, ClientLimits limits, Path host) {
        ServedEngines engines = ServedEngines.of(true, ConnectionOptions.DEFAULT.root(host), LocalEngines.drivers());
        return new RunningDaemon(folder, Daemon.start(CommandOptions.parse(), settings, limits, engines));
    }

    static ConnectionOptions host() {
        return ConnectionOptions.DEFAULT.root(Fixtures.host(HOST));
    }

    /** What a page of its HTTP server says. */
    public HttpResponse<String> page(String path) throws IOException {
        return page(daemon.metricsPort().orElseThrow(), path);
    }

    public static HttpResponse<String> page(int port, String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
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

    public Session session() throws IOException {
        return session("libvirt-sock");
    }

    public Session session(String name) throws IOException {
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
