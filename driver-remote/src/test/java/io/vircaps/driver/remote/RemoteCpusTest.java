package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.model.Dialect;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesArgs;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesRet;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteCpusTest {
    static final Cpu KVM64 = CpuXml.read("<cpu><arch>x86_64</arch><model>kvm64</model></cpu>", CpuForm.HOST);

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

    private RemoteCpus cpus() {
        return new RemoteCpus(daemon.calls(), Dialect.DEFAULT);
    }

    @Test
    void returnTheComparisonOfTheDaemon() {
        daemon.on(Procedures.CONNECT_COMPARE_CPU, args -> args.xml().contains("kvm64") ? 2 : 0);
        assertThat(cpus().compare(KVM64).result()).isEqualTo(CpuComparison.Result.SUPERSET);
        assertThat(cpus().compare(KVM64).rule()).isEqualTo(CpuComparison.Rule.LEFT_TO_DAEMON);
    }

    @Test
    void refuseAnUnknownResult() {
        daemon.on(Procedures.CONNECT_COMPARE_CPU, args -> 3);
        assertThatThrownBy(() -> cpus().compare(KVM64))
                .isInstanceOf(RemoteException.BadReply.class)
                .hasMessageContaining("expected 0, 1 or 2, found '3'");
    }

    @Test
    void requestTheNamesOfModels() {
        daemon.on(Procedures.CONNECT_GET_CPU_MODEL_NAMES, args -> new GetModelNamesRet(List.of("a", "b"), 2));
        assertThat(cpus().models("x86_64")).containsExactly("a", "b");
        assertThat(daemon.received()).containsExactly(new GetModelNamesArgs("x86_64", true, 0));
    }

    @Test
    void leaveTheBaselineToTheDaemon() {
        assertThat(cpus().baseline(BaselineOptions.DEFAULT)).isInstanceOf(RemoteBaseline.class);
    }
}
