package io.vircaps.daemon;

import io.vircaps.model.VircapsException;
import io.vircaps.model.conf.LibvirtConf;
import java.util.Optional;

/** The daemon, put together and running. */
final class Daemon implements AutoCloseable {
    private final Doors doors;
    private final Server server;
    private final Optional<MetricsServer> metrics;
    private final Log log;

    private Daemon(Doors doors, Server server, Optional<MetricsServer> metrics, Log log) {
        this.doors = doors;
        this.server = server;
        this.metrics = metrics;
        this.log = log;
    }

    /**
     * Starts it; it serves in threads of its own from then on.
     *
     * @throws SetupException if something it should listen on cannot be listened on
     */
    static Daemon start(Options options, Settings settings, Limits limits, Engines engines) {
        Log log = new Log();
        if (!settings.unused().isEmpty()) {
            log.unused(settings.conf().path(), settings.unused());
        }
        Optional<Integer> metricsPort = metricsPort(options, settings);
        Doors doors = Doors.open(options, settings, log);
        Server server = new Server(engines, limits, log);
        boolean whole = false;
        try {
            Optional<MetricsServer> metrics = metricsPort.map(port ->
                    MetricsServer.listen(port, () -> server.metrics().text(server.clients()), server::troubles));
            server.open(doors.doors());
            log.ready(Version.text(), doors.doors().size());
            Thread.ofVirtual().start(() -> warmUp(engines, log));
            whole = true;
            return new Daemon(doors, server, metrics, log);
        } finally {
            if (!whole) {
                doors.close();
                server.close();
            }
        }
    }

    private static Optional<Integer> metricsPort(Options options, Settings settings) {
        return options.value("metrics-port")
                .map(port -> new Settings(LibvirtConf.parse("--metrics-port", "metrics_port = " + port)))
                .orElse(settings)
                .metricsPort();
    }

    /** So that the first client does not wait for the emulators. */
    private static void warmUp(Engines engines, Log log) {
        try {
            engines.engine(Optional.empty()).capabilities();
        } catch (VircapsException noEngine) {
            log.noEngine(noEngine);
        }
    }

    /** The port of the metrics, if they were asked for. */
    Optional<Integer> metricsPort() {
        return metrics.map(MetricsServer::port);
    }

    @Override
    public void close() {
        int clients = server.clients();
        server.letNobodyIn();
        doors.close();
        server.close();
        metrics.ifPresent(MetricsServer::close);
        log.stopped(clients);
    }
}
