package io.vircaps.cpu.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.cpu.CpuComparison.Rule;
import io.vircaps.cpu.CpuDataException;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.data.ArmRegisters;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import io.vircaps.model.host.CpuDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArmRulesTest {
    private static final ArmRules RULES = new ArmRules(SmallMap.MAP.arm());
    private static final long FP_CPUID_PACG = 1 | 1 << 11 | 1L << 31;
    private static final Cpu HOST = SampleCpus.hostOf("ARM", Arch.AARCH64, "ThunderX2 99xx", "fp");

    @Test
    void findsModelVendorAndFeatures() {
        CpuDefinition cpu = RULES.decodeHost(new ArmRegisters(0x41_1_f_0af_1L, FP_CPUID_PACG));

        assertThat(cpu.model()).contains("ThunderX2 99xx");
        assertThat(cpu.vendor()).contains("ARM");
        assertThat(cpu.features()).containsExactly("fp", "cpuid", "pacg");
        assertThat(cpu.signature()).isEmpty();
    }

    @Test
    void doesWithoutImplementerButNotWithAnUnknownOne() {
        assertThat(RULES.decodeHost(new ArmRegisters(0x00_1_f_0af_1L, FP_CPUID_PACG))
                        .vendor())
                .isEmpty();
        assertThatThrownBy(() -> RULES.decodeHost(new ArmRegisters(0x99_1_f_0af_1L, FP_CPUID_PACG)))
                .isInstanceOf(CpuDataException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 0x41_0_f_d03_0L})
    void failsOnUnknownParts(long midr) {
        assertThatThrownBy(() -> RULES.decodeHost(new ArmRegisters(midr, FP_CPUID_PACG)))
                .isInstanceOf(CpuDataException.class);
    }

    @Test
    void failsWhereTheKernelHidesTheRegisters() {
        assertThatThrownBy(() -> RULES.decodeHost(new ArmRegisters(0x41_1_f_0af_1L, 1)))
                .isInstanceOf(CpuDataException.class);
    }

    @Test
    void comparesHostsByVendorAndModelAndGuestsNotAtAll() {
        assertThat(RULES.compare(HOST, SampleCpus.guest("bogus")).rule()).isEqualTo(Rule.LEFT_TO_HYPERVISOR);
        assertThat(RULES.compare(HOST, SampleCpus.hostOf("ARM", Arch.AARCH64, "ThunderX2 99xx"))
                        .result())
                .isEqualTo(Result.IDENTICAL);
        assertThat(RULES.compare(HOST, SampleCpus.host(Arch.AARCH64, "ThunderX2 99xx"))
                        .rule())
                .isEqualTo(Rule.OTHER_VENDOR);
        assertThat(RULES.compare(HOST, SampleCpus.hostOf("ARM", Arch.AARCH64, "a64fx"))
                        .rule())
                .isEqualTo(Rule.OTHER_MODEL);
        assertThat(RULES.compare(SampleCpus.unknown(Arch.AARCH64), HOST).rule()).isEqualTo(Rule.HOST_UNKNOWN);
    }

    @Test
    void takesTheFirstModelAsBaseline() {
        Baseline baseline = RULES.baseline(BaselineOptions.DEFAULT);
        baseline.add(HOST);
        baseline.add(SampleCpus.host(Arch.AARCH64, "a64fx"));

        assertThat(baseline.result()).isEqualTo(SampleCpus.guest("ThunderX2 99xx"));
        assertThat(baseline.evidence().models()).containsExactly("ThunderX2 99xx", "a64fx");
    }

    @Test
    void putsHostModelOnTheHostsModel() {
        GuestCpu guest = SampleCpus.meant(GuestCpu.UNSPECIFIED, CpuMode.HOST_MODEL, CpuMatch.EXACT);

        assertThat(RULES.update(guest, HOST))
                .isEqualTo(SampleCpus.vendored(SampleCpus.guest("ThunderX2 99xx", "require:fp"), "ARM"));
        assertThat(RULES.update(SampleCpus.guest("x", "optional:sve"), HOST))
                .isEqualTo(SampleCpus.guest("x", "optional:sve"));
    }

    @Test
    void listsNoModels() {
        assertThat(RULES.models()).isEmpty();
    }
}
