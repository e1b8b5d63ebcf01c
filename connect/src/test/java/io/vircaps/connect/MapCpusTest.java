package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.connect.map.ChosenCpuMap;
import io.vircaps.connect.spi.EngineProfile.CpuFunctions;
import io.vircaps.connect.spi.EngineProfile.FeatureFilter;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.model.Kind;
import io.vircaps.model.cpu.GuestCpu;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MapCpusTest {
    private static final BaselineOptions MIGRATABLE = BaselineOptions.DEFAULT.migratable(true);

    private static MapCpus cpus(boolean compare, boolean baseline, boolean models, boolean migration) {
        CpuFunctions functions = new CpuFunctions(compare, baseline, models, migration, FeatureFilter.ALL);
        return new MapCpus(() -> functions, new ChosenCpuMap(ConnectionOptions.DEFAULT), () -> {
            throw new AssertionError("no document is needed");
        });
    }

    private static void assertMissing(String function, ThrowingCallable call) {
        assertThatExceptionOfType(ConnectionException.NoFunction.class)
                .isThrownBy(call)
                .withMessageEndingWith(function)
                .extracting(ConnectionException.NoFunction::kind)
                .isEqualTo(Kind.NO_SUPPORT);
    }

    @Test
    void refusesEachFunctionThatTheEngineLacks() {
        assertMissing(
                "virConnectCompareCPU", () -> cpus(false, true, true, true).compare(GuestCpu.UNSPECIFIED));
        assertMissing(
                "virConnectGetCPUModelNames",
                () -> cpus(true, true, false, true).models("x86_64"));
        assertMissing(
                "virConnectBaselineCPU", () -> cpus(true, false, true, true).baseline(BaselineOptions.DEFAULT));
    }

    @Test
    void refusesMigrationWhereTheEngineDoesNotSupportIt() {
        assertThat(cpus(false, true, false, true).baseline(MIGRATABLE)).isNotNull();
        assertThatExceptionOfType(CpuNotUsableException.class)
                .isThrownBy(() -> cpus(false, true, false, false).baseline(MIGRATABLE));
    }

    @Test
    void namesTheModelsOfAnArchitecture() {
        assertThat(cpus(false, false, true, false).models("ppc64")).contains("POWER8");
    }

    @Test
    void refusesAnArchitectureThatLibvirtDoesNotKnow() {
        assertThatExceptionOfType(CpuNotUsableException.class)
                .isThrownBy(() -> cpus(false, false, true, false).models("nonsense"))
                .withMessage("invalid argument: cannot find architecture nonsense");
    }
}
