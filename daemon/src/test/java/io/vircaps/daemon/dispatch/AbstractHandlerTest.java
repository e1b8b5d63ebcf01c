package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.connect.Connection;
import io.vircaps.daemon.RunningDaemon;
import io.vircaps.local.LocalEngines;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.RemoteError;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Calls of a client to a daemon in this process that serves a host directory. */
abstract class AbstractHandlerTest {
    static final Duration LIMIT = Duration.ofSeconds(30);
    static final UUID ID = new UUID(0, 1);

    @TempDir
    Path directory;

    RunningDaemon running;
    Session session;
    Connection local;

    @BeforeEach
    void connect() throws IOException {
        running = RunningDaemon.in(directory);
        session = running.session();
        call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("qemu:///system"), 0));
        local = LocalEngines.open("qemu:///system", RunningDaemon.host());
    }

    @AfterEach
    void stop() {
        local.close();
        running.close();
    }

    <A, R> R call(Procedure<A, R> procedure, A arguments) {
        return session.call(procedure, arguments, LIMIT);
    }

    <R> R call(Procedure<Nothing, R> procedure) {
        return call(procedure, Nothing.NOTHING);
    }

    <A> void assertRefused(Procedure<A, ?> procedure, A arguments, int code, int domain, String message) {
        assertThatExceptionOfType(RpcException.Refused.class)
                .isThrownBy(() -> call(procedure, arguments))
                .satisfies(refused -> {
                    RemoteError error = refused.error();
                    assertThat(List.of(error.code(), error.domain())).containsExactly(code, domain);
                    assertThat(error.text()).startsWith(message);
                });
    }
}
