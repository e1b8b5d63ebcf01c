package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.cpu.GuestCpu;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CpuFunctionsTest {
    private static final BaselineOptions MIGRATABLE = BaselineOptions.DEFAULT.migratable(true);

    private final ScriptedEngine engine = new ScriptedEngine();

    private CpuFunctions functions(CpuSupport support) {
        engine.cpuSupport = support;
        LocalConnection connection = new LocalConnection(engine, Dialect.DEFAULT, System::nanoTime);
        return new CpuFunctions(connection, new ChosenCpuMap(ConnectionOptions.DEFAULT));
    }

    private static void assertMissing(String function, ThrowingCallable call) {
        assertThatExceptionOfType(CpuNotUsableException.class)
                .isThrownBy(call)
                .withMessageEndingWith(function)
                .extracting(CpuNotUsableException::kind)
                .isEqualTo(Kind.NO_SUPPORT);
    }

    @Test
    void refusesEachFunctionThatTheEngineDoesNotHave() {
        assertMissing(
                "virConnectCompareCPU",
                () -> functions(CpuSupport.WITHOUT_COMPARE).compare(GuestCpu.UNSPECIFIED));
        assertMissing(
                "virConnectGetCPUModelNames",
                () -> functions(CpuSupport.WITHOUT_MODELS).models("x86_64"));
        assertMissing("virConnectBaselineCPU", () -> functions(CpuSupport.NONE).baseline(BaselineOptions.DEFAULT));
    }

    @Test
    void onlyQemuKnowsOfMigration() {
        assertThat(functions(CpuSupport.ALL).baseline(MIGRATABLE)).isNotNull();
        assertThatExceptionOfType(CpuNotUsableException.class)
                .isThrownBy(() -> functions(CpuSupport.WITHOUT_COMPARE).baseline(MIGRATABLE));
    }

    @Test
    void namesTheModelsOfAnArchitecture() {
        assertThat(functions(CpuSupport.ALL).models("ppc64")).contains("POWER8");
    }
}
