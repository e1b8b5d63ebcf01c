package io.vircaps.daemon;

import io.vircaps.daemon.config.ClientLimits;
import io.vircaps.daemon.config.CommandOptions;
import io.vircaps.daemon.config.DaemonConfig;
import io.vircaps.daemon.config.SetupException;
import io.vircaps.daemon.dispatch.ServedEngines;
import io.vircaps.daemon.listen.Listeners;
import io.vircaps.daemon.metrics.EventLog;
import io.vircaps.daemon.metrics.MetricsServer;
import io.vircaps.model.VircapsException;
import io.vircaps.model.conf.LibvirtConf;
import java.util.Optional;

/** The running daemon: listeners, server, metrics server. */
final class Daemon implements AutoCloseable {
    private final Listeners listeners;
    private final Server server;
    private final Optional<MetricsServer> metrics;
    private final EventLog log;

    private Daemon(Listeners listeners, Server server, Optional<MetricsServer> metrics, EventLog log) {
        this.listeners = listeners;
        this.server = server;
        this.metrics = metrics;
        this.log = log;
    }

    /**
     * Starts the daemon; it serves in threads of its own.
     *
     * @throws SetupException if a listener or the metrics server cannot be opened
     */
    static Daemon start(CommandOptions options, DaemonConfig config, ClientLimits limits, ServedEngines engines) {
        EventLog log = new EventLog();
        if (!config.unused().isEmpty()) {
            log.optionsNotUsed(config.conf().path(), config.unused());
        }
        Optional<Integer> metricsPort = metricsPort(options, config);
        Listeners listeners = Listeners.open(options, config, log);
        Server server = new Server(engines, limits, log);
        boolean complete = false;
        try {
            Optional<MetricsServer> metrics = metricsPort.map(port ->
                    MetricsServer.listen(port, () -> server.metrics().text(server.connections()), server::problems));
            server.accept(listeners.list());
            log.ready(Version.text(), listeners.list().size());
            Thread.ofVirtual().start(() -> warmUp(engines, log));
            complete = true;
            return new Daemon(listeners, server, metrics, log);
        } finally {
            if (!complete) {
                listeners.close();
                server.close();
            }
        }
    }

    private static Optional<Integer> metricsPort(CommandOptions options, DaemonConfig config) {
        return options.value("metrics-port")
                .map(port -> new DaemonConfig(LibvirtConf.parse("--metrics-port", "metrics_port = " + port)))
                .orElse(config)
                .metricsPort();
    }

    /** Encodes the first document, so that the first client does not wait for the emulators. */
    private static void warmUp(ServedEngines engines, EventLog log) {
        try {
            engines.engine(Optional.empty()).capabilities();
        } catch (VircapsException noEngine) {
            log.noEngine(noEngine);
        }
    }

    /** The port of the metrics server, if it is enabled. */
    Optional<Integer> metricsPort() {
        return metrics.map(MetricsServer::port);
    }

    @Override
    public void close() {
        int connections = server.connections();
        server.stop();
        listeners.close();
        server.close();
        metrics.ifPresent(MetricsServer::close);
        log.stopped(connections);
    }
}
