package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.daemon.config.ClientLimits;
import io.vircaps.daemon.config.CommandOptions;
import io.vircaps.daemon.config.DaemonConfig;
import io.vircaps.daemon.config.SetupException;
import io.vircaps.daemon.dispatch.ServedEngines;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedures;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    @Test
    void leavesNothingBehind() throws IOException {
        RunningDaemon running = RunningDaemon.in(directory);
        Session session = running.session();
        session.call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("test:///default"), 0), LIMIT);
        running.daemon().close();
        assertThat(directory).isEmptyDirectory();
        assertThatThrownBy(() -> session.call(Procedures.CONNECT_GET_TYPE, Nothing.NOTHING, LIMIT))
                .isInstanceOf(RpcException.Closed.class);
        running.close();
    }

    @Test
    void countsCallsByProcedure() throws IOException {
        try (RunningDaemon running = RunningDaemon.in(directory)) {
            Session session = running.session();
            session.call(Procedures.AUTH_LIST, Nothing.NOTHING, LIMIT);
            assertThatThrownBy(() -> session.call(Procedures.CONNECT_GET_URI, Nothing.NOTHING, LIMIT))
                    .isInstanceOf(RpcException.Refused.class);
            assertThat(running.page("/metrics").body())
                    .contains("vircapsd_clients 1\n")
                    .contains("vircapsd_clients_accepted_total 1\n")
                    .contains("vircapsd_call_seconds_count{procedure=\"auth_list\"} 1\n")
                    .contains("vircapsd_call_seconds_bucket{procedure=\"auth_list\",le=\"+Inf\"} 1\n")
                    .contains("vircapsd_call_errors_total{procedure=\"connect_get_uri\"} 1\n")
                    .contains("vircapsd_call_seconds_count{procedure=\"other\"} 0\n");
        }
    }

    @Test
    void reportsThatItIsHealthy() throws IOException {
        try (RunningDaemon running = RunningDaemon.in(directory)) {
            assertThat(running.page("/healthz").body()).isEqualTo("ok\n");
            assertThat(running.page("/healthz/else").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void opensNothingIfThePortOfItsMetricsIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String settings = "unix_sock_dir = \"" + directory + "\"\nmetrics_port = " + taken.getLocalPort() + "\n";
            DaemonConfig onTaken = new DaemonConfig(LibvirtConf.parse("vircapsd.conf", settings));
            ServedEngines engines = ServedEngines.of(true, RunningDaemon.host(), LocalEngines.drivers());
            assertThatThrownBy(() -> Daemon.start(CommandOptions.parse(), onTaken, ClientLimits.DEFAULT, engines))
                    .isInstanceOf(SetupException.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void opensNothingIfOneListenerCannotBeOpened() {
        assertThatThrownBy(() -> RunningDaemon.in(directory, "listen_tcp = 1")) // and SASL there, by default
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("auth_tcp");
        assertThat(directory).isEmptyDirectory();
    }
}
