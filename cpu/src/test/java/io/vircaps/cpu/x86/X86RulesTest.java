package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.RegisterBit.Half;
import io.vircaps.cpu.data.RegisterBit.Register;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class X86RulesTest {
    private static final X86Rules RULES = SmallMap.X86;

    @Test
    void knowsTheFeaturesOfADefinition() {
        assertThat(RULES.hasFeature(SampleCpus.host(Arch.X86_64, "old", "f2"), "f2"))
                .isTrue();
        assertThat(RULES.hasFeature(SampleCpus.guest("old", "disable:f1"), "f1"))
                .isFalse();
        assertThat(RULES.hasFeature(SampleCpus.guest("old"), "hv-vapic")).isFalse();
        assertThatThrownBy(() -> RULES.hasFeature(SampleCpus.guest("old"), "bogus"))
                .isInstanceOf(UnknownCpuException.class);
    }

    @Test
    void knowsTheFeaturesOfRegisters() {
        X86Data data = SmallMap.intel(1, 0, 0).plus(new CpuidLeaf(0x40000003, 0, 1 << 5, 0, 0, 0));

        assertThat(RULES.hasFeature(data, "f0")).isTrue();
        assertThat(RULES.hasFeature(data, "f1")).isFalse();
        assertThat(RULES.hasFeature(data, "hv-relaxed")).isTrue();
        assertThat(RULES.hasFeature(data, "hv-vapic")).isFalse();
        assertThatThrownBy(() -> RULES.hasFeature(data, "bogus")).isInstanceOf(UnknownCpuException.class);
    }

    @Test
    void makesRegistersOfQemusProperties() {
        QemuProperties properties = new QemuProperties(
                Set.of("f0", "rtm", "kvm-pv-unhalt", "realized"),
                Optional.of("GenuineIntel"),
                new X86Signature(6, 2, 3));

        assertThat(RULES.dataOf(properties))
                .isEqualTo(SmallMap.intel(2, 3, 0)
                        .plus(new CpuidLeaf(7, 0, 0, 1 << 11, 0, 0))
                        .plus(new CpuidLeaf(0x40000001, 0, 1 << 7, 0, 0, 0)));
    }

    @Test
    void translatesQemusNames() {
        assertThat(QemuProperties.toLibvirt("pclmulqdq")).isEqualTo("pclmuldq");
        assertThat(QemuProperties.toLibvirt("vmx-invept-single-context-noglobals"))
                .isEqualTo("vmx-invvpid-single-context-noglobals");
        assertThat(QemuProperties.toLibvirt("vmx-invept-single-context")).isEqualTo("vmx-invept-single-context");
        assertThat(QemuProperties.toLibvirt("avx")).isEqualTo("avx");
    }

    @Test
    void listsModelsInTheMapsOrder() {
        assertThat(RULES.models()).containsExactly("any", "old", "new", "host-only", "rival");
    }

    @Test
    void knowsTheRegistersOfItsFeatures() {
        assertThat(RULES.registers())
                .containsEntry(new Register(false, 7, 0, Half.EBX), List.of("hle", "rtm"))
                .containsEntry(new Register(true, 0x10a, 0, Half.EDX), List.of("quiet"))
                .hasSize(3);
    }

    @Test
    void knowsWhichFlagsAreNoFeatures() {
        KernelFlags flags = new KernelFlags(Set.of("f0", "other"), Optional.empty(), X86Signature.NONE);

        assertThat(RULES.unknown(flags)).containsExactly("other");
    }

    @Test
    void findsNoFeatureOfAnUnknownName() {
        assertThat(RULES.dataOf("bogus")).isEqualTo(X86Data.EMPTY);
        assertThat(RULES.dataOf("f0")).isEqualTo(new X86Data(List.of(new CpuidLeaf(1, 0, 0, 0, 0, 1)), List.of()));
    }
}
