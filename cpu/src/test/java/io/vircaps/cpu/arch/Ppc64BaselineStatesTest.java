package io.vircaps.cpu.arch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.BaselineEvidence.VendorRule;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.BaselineState;
import io.vircaps.cpu.BaselineStates;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ppc64BaselineStatesTest {
    private static final BaselineStates STATES = new Ppc64BaselineStates(SmallMap.MAP.ppc64());

    /** CPUs as {@code model} or {@code model:vendor}. */
    private static BaselineState merged(String... cpus) {
        BaselineState all = STATES.none();
        for (int i = 0; i < cpus.length; i++) {
            List<String> parts = List.of(cpus[i].split(":", 2));
            Cpu cpu = parts.size() == 1
                    ? SampleCpus.host(Arch.PPC64, parts.get(0))
                    : SampleCpus.hostOf(parts.get(1), Arch.PPC64, parts.get(0));
            all = all.merge(STATES.of(i, cpu));
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POWER8 POWER7 unowned | the CPUs have different models: POWER8 and POWER7",
                "bogus POWER7 | unknown CPU model: expected a name of the CPU map, found 'bogus'",
                "POWER8 POWER8:Freescale | CPUs of different vendors: IBM and Freescale",
                "POWER8:Nobody | unknown CPU vendor: expected a name of the CPU map, found 'Nobody'",
                "unowned:IBM unowned:Freescale | CPUs of different vendors: IBM and Freescale",
                "POWER8 POWER7 POWER8:Freescale | the CPUs have different models: POWER8 and POWER7",
                "POWER8 POWER8:Freescale POWER7 | CPUs of different vendors: IBM and Freescale"
            })
    void reportsTheFirstConflict(String cpus, String message) {
        assertThat(merged(cpus.split(" ")).conflict().map(Throwable::getMessage))
                .contains(message);
    }

    @Test
    void theResultForbidsAnotherModel() {
        BaselineState state = merged("POWER8:IBM", "POWER8");

        assertThat(state.conflict()).isEmpty();
        assertThat(state.result(BaselineOptions.DEFAULT))
                .isEqualTo(SampleCpus.falling(SampleCpus.guest("POWER8"), CpuFallback.FORBID));
        assertThat(state.evidence(BaselineOptions.DEFAULT).vendor()).isEqualTo(VendorRule.IMPLIED_BY_MODEL);
    }

    @Test
    void theResultHasTheStatedVendorIfTheModelHasNone() {
        BaselineState state = merged("unowned", "unowned:IBM");

        assertThat(state.result(BaselineOptions.DEFAULT).vendor()).contains("IBM");
        assertThat(state.evidence(BaselineOptions.DEFAULT).vendor()).isEqualTo(VendorRule.STATED_BY_ALL);
    }
}
