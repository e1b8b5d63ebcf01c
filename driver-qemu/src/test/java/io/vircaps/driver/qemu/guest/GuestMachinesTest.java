package io.vircaps.driver.qemu.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.driver.qemu.query.MachineType;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.guest.Machine;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of machine types; {@link QemuGuestsTest} has whole guests. */
class GuestMachinesTest {
    private static MachineType machine(String name) {
        return new MachineType(name, Optional.empty(), 0, false, false);
    }

    private static MachineType preset(String name) {
        return new MachineType(name, Optional.empty(), 0, true, false);
    }

    private static MachineType aliased(String name, String alias) {
        return new MachineType(name, Optional.of(alias), 4, false, true);
    }

    private static List<String> names(Dialect dialect, String arch, MachineType... machines) {
        return GuestMachines.of(List.of(machines), new Arch(arch), dialect).stream()
                .map(Machine::name)
                .toList();
    }

    @Test
    void leavesOutTheMachineWithoutAnything() {
        assertThat(names(Dialect.DEFAULT, "x86_64", machine("none"), machine("q35")))
                .containsExactly("q35");
    }

    @Test
    void putsLibvirtsPreferredMachineBeforeQemusDefault() {
        assertThat(names(Dialect.DEFAULT, "x86_64", machine("isapc"), preset("q35"), machine("pc")))
                .containsExactly("pc", "isapc", "q35");
    }

    @Test
    void putsQemusDefaultFirstWhereThePreferredMachineIsMissing() {
        assertThat(names(Dialect.DEFAULT, "x86_64", machine("isapc"), preset("q35")))
                .containsExactly("q35", "isapc");
        assertThat(names(Dialect.DEFAULT, "hexagon", machine("a"), preset("b"))).containsExactly("b", "a");
    }

    @ParameterizedTest
    @CsvSource({"aarch64", "armv7l", "riscv64"})
    void prefersTheVirtualMachineOnceLibvirtDid(String arch) {
        MachineType[] machines = {preset("other"), machine("integratorcp"), machine("spike_v1.10"), machine("virt")};

        assertThat(names(Dialect.NEWEST, arch, machines)).startsWith("virt");
        assertThat(names(new Dialect(1, 0, 0), arch, machines).get(0)).isNotEqualTo("virt");
    }

    @Test
    void givesAnAliasItsCanonicalNameAndBothTheSameLimits() {
        List<Machine> machines = GuestMachines.of(List.of(aliased("pc-7.2", "pc")), Arch.X86_64, Dialect.DEFAULT);

        assertThat(machines).extracting(Machine::name).containsExactly("pc-7.2", "pc");
        assertThat(machines).extracting(Machine::canonical).containsExactly(Optional.empty(), Optional.of("pc-7.2"));
        assertThat(machines).extracting(Machine::maxCpus).containsOnly(OptionalInt.of(4));
        assertThat(machines).extracting(Machine::deprecated).containsOnly(true);
    }

    @Test
    void listsACanonicalNameOnceThatHasAnEntryOfItsOwn() {
        assertThat(names(Dialect.DEFAULT, "x86_64", aliased("pc-7.2", "pc"), machine("pc-7.2")))
                .containsExactly("pc", "pc-7.2");
    }

    @Test
    void statesNoLimitWhereTheEmulatorStatesNone() {
        assertThat(GuestMachines.of(List.of(machine("pc")), Arch.X86_64, Dialect.DEFAULT))
                .extracting(Machine::maxCpus)
                .containsExactly(OptionalInt.empty());
    }
}
