package io.vircaps.daemon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.Cpus;
import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.model.VircapsException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.GuestCpu;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the CPU functions of every connection keep. */
abstract class AbstractCpusTest extends AbstractContract {
    private static final Cpu PENRYN = guest("Penryn");

    AbstractCpusTest(Endpoint endpoint) {
        super(endpoint);
    }

    private Cpus cpus() {
        return connection.cpus();
    }

    private static GuestCpu guest(String model, CpuFeature... features) {
        return GuestCpu.exact(GuestCpu.Named.model(model), List.of(features));
    }

    @Test
    void namesTheFunctionsThatItsDriverLacks() {
        assertLacking(Map.of(
                "virConnectGetCPUModelNames", connection -> connection.cpus().models("x86_64"),
                "virConnectCompareCPU", connection -> connection.cpus().compare(PENRYN)));
    }

    @Test
    void listsTheModelsOfAnArchitecture() {
        assertWorksIfThere("virConnectGetCPUModelNames", () -> {
            assertThat(cpus().models("x86_64")).contains("486", "Penryn").doesNotHaveDuplicates();
            assertThat(cpus().models("aarch64")).isEmpty();
            assertThatThrownBy(() -> cpus().models("abacus"))
                    .isInstanceOf(VircapsException.class)
                    .hasMessage("invalid argument: cannot find architecture abacus");
            assertThatThrownBy(() -> cpus().models("alpha"))
                    .isInstanceOf(VircapsException.class)
                    .hasMessage("cannot work with CPUs of architecture alpha");
        });
    }

    @Test
    void findsTheHostsCpuIdenticalToItself() {
        Cpu host = new Cpu.Host(connection.capabilities().host().orElseThrow().cpu());
        if (host.model().isPresent()) {
            assertThat(cpus().compare(host).result()).isEqualTo(CpuComparison.Result.IDENTICAL);
            assertThat(baseline(host, host).model()).isEqualTo(host.model());
        }
        assertThat(host.model().isPresent()).isEqualTo(endpoint.has("virConnectCompareCPU"));
    }

    @Test
    void refusesTheBaselineOfAnUnknownModel() {
        assertThatThrownBy(() -> baseline(guest("abacus"))).isInstanceOf(VircapsException.class);
    }

    @Test
    void refusesTheBaselineOfNothing() {
        assertThatThrownBy(() -> cpus().baseline(BaselineOptions.DEFAULT).result())
                .isInstanceOf(VircapsException.class)
                .hasMessageMatching("no CPUs given|this function is not supported by the connection driver: "
                        + "virConnectBaselineCPU");
    }

    private GuestCpu baseline(Cpu... cpus) {
        Baseline baseline = cpus().baseline(BaselineOptions.DEFAULT);
        for (Cpu cpu : cpus) {
            baseline.add(cpu);
        }
        return baseline.result();
    }
}
