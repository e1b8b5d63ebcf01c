package io.vircaps.daemon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.rpc.protocol.Procedures;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private final Metrics metrics = new Metrics();

    @Test
    void countConnectionsAndLogins() {
        metrics.accepted();
        metrics.accepted();
        metrics.refused();
        metrics.loginRefused();
        metrics.begun();
        metrics.begun();
        metrics.ended();
        assertThat(metrics.text(5))
                .contains("vircapsd_clients 5\n")
                .contains("vircapsd_clients_accepted_total 2\n")
                .contains("vircapsd_clients_refused_total 1\n")
                .contains("vircapsd_logins_refused_total 1\n")
                .contains("vircapsd_calls_in_progress 1\n");
    }

    @Test
    void countCallsInCumulativeBuckets() {
        metrics.handled(Optional.of(Procedures.CONNECT_GET_TYPE), false, 50_000);
        metrics.handled(Optional.of(Procedures.CONNECT_GET_TYPE), true, 5_000_000);
        metrics.handled(Optional.empty(), true, 2_000_000_000L);
        String bucket = "vircapsd_call_seconds_bucket{procedure=\"connect_get_type\",le=";
        assertThat(metrics.text(0))
                .contains(bucket + "\"1.0E-4\"} 1\n")
                .contains(bucket + "\"0.001\"} 1\n")
                .contains(bucket + "\"0.01\"} 2\n")
                .contains(bucket + "\"+Inf\"} 2\n")
                .contains("vircapsd_call_seconds_sum{procedure=\"connect_get_type\"} 0.00505\n")
                .contains("vircapsd_call_seconds_count{procedure=\"connect_get_type\"} 2\n")
                .contains("vircapsd_call_errors_total{procedure=\"connect_get_type\"} 1\n")
                .contains("vircapsd_call_seconds_bucket{procedure=\"other\",le=\"1.0\"} 0\n")
                .contains("vircapsd_call_seconds_count{procedure=\"other\"} 1\n")
                .doesNotContain("connect_get_uri");
    }
}
