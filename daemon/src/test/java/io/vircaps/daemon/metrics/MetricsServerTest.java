package io.vircaps.daemon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.daemon.RunningDaemon;
import io.vircaps.daemon.config.SetupException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsServerTest {
    private static final int LIMIT_MILLIS = 30_000;

    @Test
    void servesMetricsAndHealth() throws IOException {
        try (MetricsServer server = MetricsServer.listen(0, () -> "a 1\n", List::of)) {
            HttpResponse<String> metrics = RunningDaemon.page(server.port(), "/metrics");
            assertThat(metrics.statusCode()).isEqualTo(200);
            assertThat(metrics.body()).isEqualTo("a 1\n");
            assertThat(metrics.headers().firstValue("Content-Type"))
                    .contains("text/plain; version=0.0.4; charset=utf-8");
            assertThat(RunningDaemon.page(server.port(), "/healthz").body()).isEqualTo("ok\n");
            assertThat(RunningDaemon.page(server.port(), "/healthz/else").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void reportsProblems() throws IOException {
        try (MetricsServer server =
                MetricsServer.listen(0, () -> "", () -> List.of("listener-unix has ended", "check is stuck"))) {
            HttpResponse<String> health = RunningDaemon.page(server.port(), "/healthz");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).isEqualTo("listener-unix has ended\ncheck is stuck\n");
        }
    }

    @Test
    void closesARequestThatNeverEnds() throws IOException {
        try (MetricsServer server = MetricsServer.listen(0, () -> "", List::of);
                Socket slow = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            slow.setSoTimeout(LIMIT_MILLIS);
            slow.getOutputStream().write("GET /healthz HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(slow.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void needsAFreePort() throws IOException {
        try (ServerSocket used = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> MetricsServer.listen(used.getLocalPort(), () -> "", List::of))
                    .isInstanceOf(SetupException.class)
                    .hasMessageContaining(String.valueOf(used.getLocalPort()));
        }
    }
}
