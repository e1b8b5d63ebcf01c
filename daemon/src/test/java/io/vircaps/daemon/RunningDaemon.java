package io.vircaps.daemon;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.Driver;
import io.vircaps.daemon.config.ClientLimits;
import io.vircaps.daemon.config.CommandOptions;
import io.vircaps.daemon.config.DaemonConfig;
import io.vircaps.daemon.dispatch.ServedEngines;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.rpc.MemoryBudget;
import io.vircaps.rpc.MessageChannel;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.Message;
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

/** A daemon in this process that serves a host directory, and clients of it. */
public final class RunningDaemon implements AutoCloseable {
    public static final String HOST = "x86_64-1s2c1t";

    private final Path directory;
    private final Daemon daemon;
    private final List<AutoCloseable> clients = new ArrayList<>();

    private RunningDaemon(Path directory, Daemon daemon) {
        this.directory = directory;
        this.daemon = daemon;
    }

    /** With libvirt's two sockets in a directory, and these settings more. */
    public static RunningDaemon in(Path directory, String... settings) {
        return of(directory, Fixtures.host(HOST), settings);
    }

    /** The same, of another host. */
    public static RunningDaemon of(Path directory, Path host, String... settings) {
        DaemonConfig parsed = settings(directory, settings);
        return start(directory, parsed, parsed.limits(), host);
    }

    /** The same, of these drivers' engines on the live machine. */
    public static RunningDaemon of(Path directory, List<? extends Driver> drivers) {
        DaemonConfig parsed = settings(directory);
        return start(directory, parsed, parsed.limits(), ServedEngines.of(true, ConnectionOptions.DEFAULT, drivers));
    }

    /** With limits no settings can give. */
    public static RunningDaemon of(Path directory, Path host, ClientLimits limits) {
        return start(directory, settings(directory), limits, host);
    }

    private static DaemonConfig settings(Path directory, String... settings) {
        String all = "unix_sock_dir = \"" + directory + "\"\nmetrics_port = 0\n" + String.join("\n", settings) + "\n";
        return new DaemonConfig(LibvirtConf.parse("vircapsd.conf", all));
    }

    private static RunningDaemon start(Path directory, DaemonConfig settings, ClientLimits limits, Path host) {
        return start(
                directory,
                settings,
                limits,
                ServedEngines.of(true, ConnectionOptions.DEFAULT.root(host), LocalEngines.drivers()));
    }

    private static RunningDaemon start(
            Path directory, DaemonConfig settings, ClientLimits limits, ServedEngines engines) {
        return new RunningDaemon(directory, Daemon.start(CommandOptions.parse(), settings, limits, engines));
    }

    public static ConnectionOptions host() {
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

    /** Stops the daemon, but not its clients. */
    public void stopDaemon() {
        daemon.close();
    }

    Daemon daemon() {
        return daemon;
    }

    /** A connection without a word said. */
    public SocketChannel socket() throws IOException {
        SocketChannel socket = SocketChannel.open(UnixDomainSocketAddress.of(directory.resolve("libvirt-sock")));
        clients.add(socket);
        return socket;
    }

    /** The same, for messages. */
    public MessageChannel messages() throws IOException {
        return new MessageChannel(socket(), new MemoryBudget(Message.MAX), Message.MAX);
    }

    public Session session() throws IOException {
        return session("libvirt-sock");
    }

    public Session session(String name) throws IOException {
        Session session =
                Session.over(SocketChannel.open(UnixDomainSocketAddress.of(directory.resolve(name))), unasked -> {});
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
