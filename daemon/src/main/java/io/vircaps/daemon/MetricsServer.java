package io.vircaps.daemon;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** {@code /metrics} and {@code /healthz} over HTTP, on the loopback interface only. */
final class MetricsServer implements AutoCloseable {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final HttpServer http;

    private MetricsServer(HttpServer http) {
        this.http = http;
    }

    /**
     * Listens.
     *
     * @param port    0 for any that is free
     * @param metrics the text for {@code /metrics}
     * @throws SetupException if the port is taken
     */
    static MetricsServer listen(int port, Supplier<String> metrics) {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try {
            HttpServer http = HttpServer.create(address, 0);
            http.createContext("/metrics", exchange -> answer(exchange, "/metrics", metrics.get()));
            http.createContext("/healthz", exchange -> answer(exchange, "/healthz", "ok\n"));
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

    private static void answer(HttpExchange exchange, String path, String text) throws IOException {
        try (exchange) {
            boolean known = exchange.getRequestURI().getPath().equals(path);
            byte[] body = (known ? text : "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(known ? OK : NOT_FOUND, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
