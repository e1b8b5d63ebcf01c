package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionException;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.model.Dialect;
import io.vircaps.model.Version;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteConnectionTest {
    @TempDir
    private Path directory;

    private ScriptedDaemon daemon;

    @BeforeEach
    void start() throws IOException {
        daemon = ScriptedDaemon.in(directory);
    }

    @AfterEach
    void stop() {
        daemon.close();
    }

    private RemoteConnection connection() {
        Target target = Target.of(ConnectionUri.parse("test+unix:///default"), LibvirtConf.empty("libvirt.conf"));
        return new RemoteConnection(target, daemon.calls(), Dialect.DEFAULT);
    }

    @Test
    void hasTheUriItWasOpenedWith() {
        assertThat(connection().uri()).isEqualTo("test+unix:///default");
    }

    @Test
    void numbersTheDocumentsThatDiffer() {
        String[] document = {"<capabilities/>"};
        daemon.on(Procedures.CONNECT_GET_CAPABILITIES, nothing -> document[0]);
        RemoteConnection connection = connection();
        assertThat(connection.document().text()).isEqualTo("<capabilities/>");
        assertThat(connection.document().generation()).isEqualTo(1);
        document[0] = "<capabilities><host/></capabilities>";
        assertThat(connection.document().generation()).isEqualTo(2);
        assertThat(connection.capabilities().host()).isPresent();
        assertThat(connection.notes()).isEmpty();
    }

    @Test
    void readsTheVersionNumber() {
        long[] number = {7_002_022};
        daemon.on(Procedures.CONNECT_GET_TYPE, nothing -> "QEMU")
                .on(Procedures.CONNECT_GET_VERSION, nothing -> number[0]);
        assertThat(connection().version()).isEqualTo(new HypervisorVersion("QEMU", Optional.of(new Version(7, 2, 22))));
        number[0] = 0;
        assertThat(connection().version()).isEqualTo(new HypervisorVersion("QEMU", Optional.empty()));
    }

    @Test
    void refusesNegativeNumbersItself() {
        assertThatThrownBy(() -> connection().node().cpuStats(OptionalInt.of(-1)))
                .isInstanceOf(ConnectionException.InvalidNumber.class);
        assertThat(daemon.received()).isEmpty();
    }

    @Test
    void sendsCloseAndFailsAfterwards() {
        daemon.on(Procedures.CONNECT_CLOSE, nothing -> Nothing.NOTHING)
                .on(Procedures.CONNECT_GET_HOSTNAME, nothing -> "host1");
        RemoteConnection connection = connection();
        assertThat(connection.node().hostname()).isEqualTo("host1");
        connection.close();
        assertThat(daemon.received()).hasSize(2);
        assertThatThrownBy(() -> connection.node().hostname()).isInstanceOf(ConnectionException.Closed.class);
    }
}
