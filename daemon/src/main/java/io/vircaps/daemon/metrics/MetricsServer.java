package io.vircaps.daemon.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vircaps.daemon.config.SetupException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** {@code /metrics} and {@code /healthz} over HTTP, on the loopback interface only. */
public final class MetricsServer implements AutoCloseable {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    /** System properties of the JDK's server, which reads them once: time limits on a request and on its response. */
    private static final List<String> TIME_LIMITS =
            List.of("sun.net.httpserver.maxReqTime", "sun.net.httpserver.maxRspTime");

    private static final String SECONDS = "5";

    private final HttpServer http;

    private MetricsServer(HttpServer http) {
        this.http = http;
    }

    /**
     * Starts the server.
     *
     * @param port     0 for any free port
     * @param metrics  the text of {@code /metrics}
     * @param problems what {@code /healthz} reports; empty if the daemon is healthy
     * @throws SetupException if the port is in use
     */
    public static MetricsServer listen(int port, Supplier<String> metrics, Supplier<List<String>> problems) {
        TIME_LIMITS.forEach(limit -> System.setProperty(limit, SECONDS));
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try {
            HttpServer http = HttpServer.create(address, 0);
            http.createContext("/metrics", exchange -> respond(exchange, "/metrics", OK, metrics.get()));
            http.createContext("/healthz", exchange -> health(exchange, problems.get()));
            http.setExecutor(request -> Thread.ofVirtual().start(request)); // a slow peer does not block others
            http.start();
            return new MetricsServer(http);
        } catch (IOException taken) {
            throw SetupException.listener(address.toString(), taken);
        }
    }

    /** The port it listens on. */
    public int port() {
        return http.getAddress().getPort();
    }

    private static void health(HttpExchange exchange, List<String> problems) throws IOException {
        boolean healthy = problems.isEmpty();
        respond(
                exchange,
                "/healthz",
                healthy ? OK : UNAVAILABLE,
                (healthy ? "ok" : String.join("\n", problems)) + "\n");
    }

    private static void respond(HttpExchange exchange, String path, int status, String text) throws IOException {
        try (exchange) {
            boolean known = exchange.getRequestURI().getPath().equals(path);
            byte[] body = (known ? text : "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(known ? status : NOT_FOUND, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
