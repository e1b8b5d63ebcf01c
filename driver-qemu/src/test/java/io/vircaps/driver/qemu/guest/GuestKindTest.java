package io.vircaps.driver.qemu.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestKindTest {
    @ParameterizedTest
    @CsvSource({
        "i686, x86_64, true",
        "armv7l, aarch64, true",
        "ppc, ppc64le, true",
        "s390, s390x, true",
        "mips, mips, true",
        "mips, mipsel, false",
        "x86_64, aarch64, false",
        "sparc, sparc64, false",
    })
    void relatesArchitecturesOfAFamily(String one, String other, boolean related) {
        assertThat(GuestKind.areRelated(new Arch(one), new Arch(other))).isEqualTo(related);
        assertThat(GuestKind.areRelated(new Arch(other), new Arch(one))).isEqualTo(related);
    }

    @ParameterizedTest
    @CsvSource({
        "pc, x86_64, true",
        "pc-0.15, i686, true",
        "pc-1.3, x86_64, true",
        "pc-i440fx-7.2, x86_64, true",
        "rhel6.6.0, x86_64, true",
        "q35, x86_64, false",
        "pc-q35-7.2, x86_64, false",
        "pc, aarch64, false",
        "malta, mips, true",
        "sun4u, sparc64, true",
        "g3beige, ppc, true",
        "virt, aarch64, false",
    })
    void findsTheBuiltInIdeOfAMachine(String machine, String arch, boolean expected) {
        assertThat(GuestKind.hasBuiltinIde(machine, new Arch(arch))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "virt, aarch64, true",
        "virt-7.2, armv7l, true",
        "virt, armv7b, false",
        "virtual, aarch64, false",
        "virt, riscv64, false",
    })
    void knowsTheVirtualMachineOfArm(String machine, String arch, boolean expected) {
        assertThat(GuestKind.isArmVirt(machine, new Arch(arch))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"pseries, ppc64, true", "pseries-7.2, ppc64le, true", "pseries, ppc, false", "pseriesx, ppc64, false"})
    void knowsTheServerOfPower(String machine, String arch, boolean expected) {
        assertThat(GuestKind.isPSeries(machine, new Arch(arch))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"i686, true, false, false", "armv6l, false, true, false", "s390x, false, false, true"})
    void sortsAnArchitectureIntoOneFamily(String arch, boolean x86, boolean arm, boolean s390) {
        assertThat(GuestKind.isX86(arch)).isEqualTo(x86);
        assertThat(GuestKind.isArm(arch)).isEqualTo(arm);
        assertThat(GuestKind.isS390(arch)).isEqualTo(s390);
        assertThat(GuestKind.isPpc64(arch)).isFalse();
    }
}
