package io.vircaps.cpu.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.cpu.CpuComparison.Rule;
import io.vircaps.cpu.CpuDataException;
import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ppc64RulesTest {
    private static final Ppc64Rules RULES = new Ppc64Rules(SmallMap.MAP.ppc64());
    private static final Cpu HOST = SampleCpus.hostOf("IBM", Arch.PPC64LE, "POWER8");

    private static GuestCpu compatible(String mode) {
        return SampleCpus.meant(SampleCpus.guest(mode), CpuMode.HOST_MODEL, CpuMatch.EXACT);
    }

    private static GuestCpu baseline(Cpu... cpus) {
        Baseline baseline = RULES.baseline(BaselineOptions.DEFAULT);
        List.of(cpus).forEach(baseline::add);
        return baseline.result();
    }

    @ParameterizedTest
    @CsvSource({"0x003f1234, POWER7", "0x004b0201, POWER8", "0x004d0200, POWER8"})
    void findsTheModelOfAProcessor(String register, String model) {
        assertThat(RULES.decodeHost(Integer.decode(register)).model()).contains(model);
        assertThat(RULES.decodeHost(Integer.decode(register)).vendor()).contains("IBM");
    }

    @Test
    void failsOnUnknownProcessors() {
        assertThatThrownBy(() -> RULES.decodeHost(0)).isInstanceOf(CpuDataException.class);
    }

    @ParameterizedTest
    @CsvSource({"POWER8, SAME_MODEL", "POWER8_v1.0, SAME_MODEL", "POWER7, OTHER_MODEL", "POWER7+_v2.1, OTHER_MODEL"})
    void comparesModelsByTodaysNames(String model, Rule rule) {
        assertThat(RULES.compare(HOST, SampleCpus.guest(model)).rule()).isEqualTo(rule);
        assertThat(RULES.compare(HOST, SampleCpus.host(Arch.PPC64, model)).rule())
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"power6, IDENTICAL", "power8, IDENTICAL", "power9, INCOMPATIBLE", "power10, INCOMPATIBLE"})
    void comparesCompatibilityModes(String mode, Result result) {
        assertThat(RULES.compare(HOST, compatible(mode)).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"power5", "power11", "POWER8", "power", "power8x", "power99999999999"})
    void failsOnUnknownCompatibilityModes(String mode) {
        assertThatThrownBy(() -> RULES.compare(HOST, compatible(mode))).isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void failsOnUnknownModels() {
        assertThatThrownBy(() -> RULES.compare(HOST, SampleCpus.guest("POWER8_v9")))
                .isInstanceOf(UnknownCpuException.class);
        assertThatThrownBy(() -> RULES.compare(SampleCpus.host(Arch.PPC64, "bogus"), SampleCpus.guest("POWER8")))
                .isInstanceOf(UnknownCpuException.class);
    }

    @Test
    void includesTheWholeProcessorOnRequest() {
        GuestCpu guest = SampleCpus.meant(GuestCpu.UNSPECIFIED, CpuMode.HOST_PASSTHROUGH, CpuMatch.EXACT);

        assertThat(RULES.compare(HOST, guest).result()).isEqualTo(Result.IDENTICAL);
    }

    @Test
    void comparesArchitectureAndVendorFirst() {
        assertThat(RULES.compare(HOST, SampleCpus.host(Arch.X86_64, "bogus")).rule())
                .isEqualTo(Rule.OTHER_ARCH);
        assertThat(RULES.compare(HOST, SampleCpus.hostOf("Freescale", Arch.PPC64, "bogus"))
                        .rule())
                .isEqualTo(Rule.OTHER_VENDOR);
        assertThat(RULES.compare(SampleCpus.unknown(Arch.PPC64), HOST).rule()).isEqualTo(Rule.HOST_UNKNOWN);
    }

    @Test
    void hasABaselineOfEqualModelsOnly() {
        assertThat(baseline(HOST, HOST)).isEqualTo(SampleCpus.falling(SampleCpus.guest("POWER8"), CpuFallback.FORBID));
        assertThatThrownBy(() -> baseline(HOST, SampleCpus.host(Arch.PPC64, "POWER7")))
                .isInstanceOf(CpuException.class);
        assertThatThrownBy(() -> baseline(SampleCpus.host(Arch.PPC64, "POWER8_v1.0")))
                .isInstanceOf(CpuException.class);
        assertThatThrownBy(() -> baseline()).isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void statesTheVendorOfAModelWithoutOne() {
        Cpu freescale = SampleCpus.hostOf("Freescale", Arch.PPC64, "unowned");

        assertThat(baseline(SampleCpus.host(Arch.PPC64, "unowned"), freescale).vendor())
                .contains("Freescale");
        assertThatThrownBy(() -> baseline(freescale, SampleCpus.hostOf("IBM", Arch.PPC64, "unowned")))
                .isInstanceOf(CpuException.class);
        assertThatThrownBy(() -> baseline(SampleCpus.hostOf("Nobody", Arch.PPC64, "POWER8")))
                .isInstanceOf(CpuException.class);
        assertThatThrownBy(() -> baseline(SampleCpus.hostOf("Freescale", Arch.PPC64, "POWER8")))
                .isInstanceOf(CpuException.class);
    }

    @Test
    void makesCustomCpusExactAndLeavesCompatibilityModes() {
        GuestCpu minimum = SampleCpus.meant(SampleCpus.guest("POWER8"), CpuMode.CUSTOM, CpuMatch.MINIMUM);

        assertThat(RULES.update(minimum, HOST)).isEqualTo(SampleCpus.guest("POWER8"));
        assertThat(RULES.update(compatible("power7"), HOST)).isEqualTo(compatible("power7"));
    }

    @Test
    void cannotReplaceAModel() {
        HypervisorModels offered = HypervisorModels.of(List.of("POWER7"));

        assertThat(RULES.translate(SampleCpus.guest("POWER7"), offered)).isEqualTo(SampleCpus.guest("POWER7"));
        assertThatThrownBy(() -> RULES.translate(SampleCpus.guest("POWER8"), offered))
                .isInstanceOf(CpuException.class);
    }

    @Test
    void cutsLegacyNames() {
        assertThat(RULES.convertLegacy(SampleCpus.guest("POWER7_v2.3")).model()).contains("POWER7");
        assertThat(RULES.convertLegacy(SampleCpus.guest("POWER9_v1.0")).model()).contains("POWER9_v1.0");
    }
}
