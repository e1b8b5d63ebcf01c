package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.BaselineOptions;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.CpuMessages.BaselineArgs;
import io.vircaps.rpc.protocol.Procedures;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteBaselineTest {
    private static final String RESULT =
            "<cpu mode='custom' match='exact'><model fallback='forbid'>kvm64</model></cpu>";

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

    private RemoteBaseline baseline(BaselineOptions options) {
        daemon.on(Procedures.CONNECT_BASELINE_CPU, args -> RESULT);
        return new RemoteBaseline(daemon.calls(), Dialect.DEFAULT, options);
    }

    @Test
    void callsTheDaemonOnceForAllCpus() {
        RemoteBaseline baseline = baseline(BaselineOptions.DEFAULT.expand(true).migratable(true));
        baseline.add(RemoteCpusTest.KVM64);
        baseline.add(RemoteCpusTest.KVM64);
        assertThat(baseline.result().toString()).contains("kvm64");
        assertThat(baseline.result()).isEqualTo(baseline.result());
        assertThat(daemon.received()).singleElement().isInstanceOfSatisfying(BaselineArgs.class, args -> {
            assertThat(args.xmlCPUs()).hasSize(2).allMatch(xml -> xml.contains("<model>kvm64</model>"));
            assertThat(args.flags()).isEqualTo(BaselineArgs.EXPAND_FEATURES | BaselineArgs.MIGRATABLE);
        });
    }

    @Test
    void sendsNoFlagsByDefault() {
        RemoteBaseline baseline = baseline(BaselineOptions.DEFAULT);
        baseline.add(RemoteCpusTest.KVM64);
        baseline.result();
        assertThat(daemon.received())
                .singleElement()
                .isInstanceOfSatisfying(
                        BaselineArgs.class, args -> assertThat(args.flags()).isZero());
    }

    @Test
    void needsACpu() {
        assertThatThrownBy(() -> baseline(BaselineOptions.DEFAULT).result())
                .isInstanceOf(VircapsException.class)
                .hasMessageContaining("no CPUs given");
        assertThatThrownBy(() -> baseline(BaselineOptions.DEFAULT).evidence()).isInstanceOf(VircapsException.class);
    }
}
