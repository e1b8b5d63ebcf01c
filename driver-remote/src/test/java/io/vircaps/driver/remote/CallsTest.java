package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionException.Closed;
import io.vircaps.connect.ConnectionException.NoFunction;
import io.vircaps.model.Kind;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.RemoteError;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallsTest {
    @TempDir
    private Path directory;

    private ScriptedDaemon daemon;

    @BeforeEach
    void start() throws IOException {
        daemon = ScriptedDaemon.in(directory);
        daemon.on(Procedures.CONNECT_GET_HOSTNAME, nothing -> "host.example");
        daemon.on(Procedures.CONNECT_CLOSE, nothing -> Nothing.NOTHING);
    }

    @AfterEach
    void stop() {
        daemon.close();
    }

    private String hostname(Calls calls) {
        return calls.call(Procedures.CONNECT_GET_HOSTNAME);
    }

    @Test
    void returnsTheResultOfAProcedure() {
        assertThat(hostname(daemon.calls())).isEqualTo("host.example");
    }

    @Test
    void recognisesAFunctionThatTheDaemonsDriverLacks() {
        String prefix = "this function is not supported by the connection driver: ";
        daemon.refuse(Procedures.CONNECT_GET_HOSTNAME, RemoteError.of(3, 10, prefix, "virConnectGetHostname"));

        assertThatThrownBy(() -> hostname(daemon.calls()))
                .isInstanceOf(NoFunction.class)
                .hasMessage(prefix + "virConnectGetHostname");
    }

    @Test
    void recognisesItInAnyLanguage() {
        daemon.refuse(
                Procedures.CONNECT_GET_HOSTNAME, RemoteError.of(3, 10, "nicht unterstützt: ", "virConnectGetHostname"));

        assertThatThrownBy(() -> hostname(daemon.calls()))
                .isInstanceOf(NoFunction.class)
                .hasMessage("nicht unterstützt: virConnectGetHostname");
    }

    @Test
    void reportsAnyOtherErrorAsTheDaemonsOwn() {
        daemon.refuse(Procedures.CONNECT_GET_HOSTNAME, RemoteError.of(8, 10, "invalid argument: ", "no"));

        assertThatThrownBy(() -> hostname(daemon.calls()))
                .isInstanceOfSatisfying(
                        RpcException.Refused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Kind.INVALID_ARGUMENT));
    }

    @Test
    void refusesCallsOnceItIsClosed() {
        Calls calls = daemon.calls();
        calls.requireOpen();
        calls.close();

        assertThatThrownBy(() -> hostname(calls))
                .isInstanceOf(Closed.class)
                .hasMessage("test+unix:///default: the connection is closed");
        assertThatThrownBy(calls::requireOpen).isInstanceOf(Closed.class);
    }

    @Test
    void tellsTheDaemonOnceThatItCloses() {
        Calls calls = daemon.calls();
        calls.close();
        calls.close();

        assertThat(daemon.received()).hasSize(1);
        assertThat(daemon.session().isOpen()).isFalse();
    }

    @Test
    void closesThoughTheDaemonRefusesToOrIsGone() {
        daemon.refuse(Procedures.CONNECT_CLOSE, RemoteError.of(1, 10, "", "internal error"));
        daemon.calls().close();
        assertThat(daemon.session().isOpen()).isFalse();

        Calls late = daemon.calls();
        late.close();
        assertThatThrownBy(late::requireOpen).isInstanceOf(Closed.class);
    }
}
