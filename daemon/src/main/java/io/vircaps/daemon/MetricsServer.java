package io.vircaps.daemon;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** {@code /metrics} and {@code /healthz} over HTTP, on the loopback interface only. */
final class MetricsServer implements AutoCloseable {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    /** Settings of the JDK's server, which reads them once: seconds for a request and for its answer. */
    private static final List<String> TIME_LIMITS =
            List.of("sun.net.httpserver.maxReqTime", "sun.net.httpserver.maxRspTime");

    private static final String SECONDS = "5";

    private final HttpServer http;

    private MetricsServer(HttpServer http) {
        this.http = http;
    }

    /**
     * Listens.
     *
     * @param port    0 for any that is free
     * @param metrics the text for {@code /metrics}
     * @param troubles what {@code /healthz} complains of; nothing if all is well
     * @throws SetupException if the port is taken
     */
    static MetricsServer listen(int port, Supplier<String> metrics, Supplier<List<String>> troubles) {
        TIME_LIMITS.forEach(limit -> System.setProperty(limit, SECONDS));
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try {
            HttpServer http = HttpServer.create(address, 0);
            http.createContext("/metrics", exchange -> answer(exchange, "/metrics", OK, metrics.get()));
            http.createContext("/healthz", exchange -> health(exchange, troubles.get()));
            http.setExecutor(request -> Thread.ofVirtual().start(request)); // a slow peer keeps no other waiting
            http.start();
            return new MetricsServer(http);
        } catch (IOException taken) {
            throw SetupException.place(address.toString(), taken);
        }
    }

    int port() {
        return http.getAddress().getPort();
    }

    private static void health(HttpExchange exchange, List<String> troubles) throws IOException {
        boolean well = troubles.isEmpty();
        answer(exchange, "/healthz", well ? OK : UNAVAILABLE, (well ? "ok" : String.join("\n", troubles)) + "\n");
    }

    private static void answer(HttpExchange exchange, String path, int status, String text) throws IOException {
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
