package io.vircaps.driver.qemu.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.MachineType;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Version;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.EffectiveDomain;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.guest.Machine;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QemuGuestsTest {
    private static final Dialect LATER = new Dialect(12, 0, 0);

    private static MachineType machine(String name, String alias, int maxCpus, boolean isDefault) {
        Optional<String> other = alias.isEmpty() ? Optional.empty() : Optional.of(alias);
        return new MachineType(name, other, maxCpus, isDefault, false);
    }

    private static EmulatorFacts facts(String target, MachineType... machines) {
        return new EmulatorFacts(new Version(7, 2, 0), target, true, true, true, List.of(machines), Optional.empty());
    }

    private static Guest guest(Arch arch, EmulatorFacts facts, Dialect dialect) {
        Arch emulated = QemuGuests.emulated(facts, dialect).orElseThrow();
        return QemuGuests.guest(arch, "/usr/bin/qemu", emulated, facts, dialect);
    }

    private static List<String> machines(Guest guest) {
        return guest.arch().machines().stream()
                .map(machine -> machine.name()
                        + machine.canonical().map(name -> "=" + name).orElse(""))
                .toList();
    }

    private static List<String> features(Arch arch, Dialect dialect) {
        return guest(arch, facts("x86_64"), dialect).features().stream()
                .map(GuestFeature::name)
                .toList();
    }

    @Test
    void putsTheCanonicalNameBeforeItsAlias() {
        Guest guest = guest(
                Arch.X86_64,
                facts(
                        "x86_64",
                        machine("pc-i440fx-7.2", "pc", 255, true),
                        machine("pc-q35-7.2", "q35", 288, false),
                        machine("isapc", "", 1, false),
                        machine("none", "", 1, false)),
                Dialect.DEFAULT);

        assertThat(machines(guest))
                .containsExactly("pc-i440fx-7.2", "pc=pc-i440fx-7.2", "pc-q35-7.2", "q35=pc-q35-7.2", "isapc");
        assertThat(guest.arch().machines())
                .extracting(Machine::maxCpus)
                .containsExactly(
                        OptionalInt.of(255),
                        OptionalInt.of(255),
                        OptionalInt.of(288),
                        OptionalInt.of(288),
                        OptionalInt.of(1));
    }

    @Test
    void movesThePreferredMachineToTheFront() {
        EmulatorFacts facts = facts(
                "x86_64",
                machine("isapc", "", 1, false),
                machine("q35", "", 288, true),
                machine("pc-i440fx-7.2", "pc", 255, false));

        assertThat(machines(guest(Arch.X86_64, facts, Dialect.DEFAULT)))
                .containsExactly("pc-i440fx-7.2", "pc=pc-i440fx-7.2", "isapc", "q35");
    }

    @Test
    void takesTheLastOfTwoPreferredMachines() {
        EmulatorFacts facts = facts(
                "x86_64", machine("pc", "", 1, false), machine("other", "", 1, false), machine("pc-2", "pc", 2, false));

        assertThat(machines(guest(Arch.X86_64, facts, Dialect.DEFAULT))).startsWith("pc-2", "pc=pc-2");
    }

    @Test
    void fallsBackToTheEmulatorsDefault() {
        EmulatorFacts facts = facts("riscv64", machine("virt", "", 512, false), machine("spike", "", 8, true));

        assertThat(machines(guest(Arch.RISCV64, facts, Dialect.DEFAULT))).containsExactly("spike", "virt");
    }

    @Test
    void keepsTheEmulatorsOrderWithoutAnyDefault() {
        EmulatorFacts facts = facts("riscv64", machine("b", "", 1, false), machine("a", "", 0, false));
        Guest guest = guest(Arch.RISCV64, facts, Dialect.DEFAULT);

        assertThat(machines(guest)).containsExactly("b", "a");
        assertThat(guest.arch().machines().get(1).maxCpus()).isEmpty();
    }

    @Test
    void prefersVirtForArmAndRiscVInLaterReleases() {
        MachineType old = machine("integratorcp", "", 1, false);
        MachineType virt = machine("virt-7.2", "virt", 512, false);

        assertThat(machines(guest(Arch.AARCH64, facts("aarch64", virt, old), Dialect.DEFAULT)))
                .startsWith("integratorcp");
        assertThat(machines(guest(Arch.AARCH64, facts("aarch64", old, virt), LATER)))
                .startsWith("virt-7.2", "virt=virt-7.2");
        assertThat(machines(guest(Arch.RISCV64, facts("riscv64", old, virt), LATER)))
                .startsWith("virt-7.2");
        assertThat(machines(guest(Arch.ARMV6L, facts("arm", old, virt), LATER))).startsWith("virt-7.2");
    }

    @Test
    void chooseTheMachineByWhatTheEmulatorEmulates() {
        EmulatorFacts facts = facts("x86_64", machine("q35", "", 288, true), machine("pc", "", 255, false));

        assertThat(machines(guest(Arch.I686, facts, Dialect.DEFAULT))).startsWith("pc");
    }

    @Test
    void addsNoCanonicalEntryThatIsThere() {
        EmulatorFacts facts = facts("ppc", machine("mac99", "old", 1, false), machine("x", "mac99", 1, false));

        assertThat(machines(guest(new Arch("ppc"), facts, Dialect.DEFAULT)))
                .containsExactly("old=mac99", "x", "mac99=x");
    }

    @Test
    void listsDomainTypesByWhatWorks() {
        EmulatorFacts all = facts("x86_64");
        EmulatorFacts kvmOnly =
                new EmulatorFacts(all.version(), "x86_64", true, true, false, List.of(), Optional.empty());
        EmulatorFacts refused =
                new EmulatorFacts(all.version(), "x86_64", true, false, true, List.of(), Optional.empty());

        assertThat(types(all)).containsExactly(DomainType.QEMU, DomainType.KVM);
        assertThat(types(kvmOnly)).containsExactly(DomainType.KVM);
        assertThat(types(refused)).containsExactly(DomainType.QEMU);
    }

    private static List<DomainType> types(EmulatorFacts facts) {
        return guest(Arch.X86_64, facts, Dialect.DEFAULT).domains().stream()
                .map(EffectiveDomain::type)
                .toList();
    }

    @Test
    void ordersFeaturesAsTheReleaseDid() {
        assertThat(features(Arch.I686, Dialect.DEFAULT))
                .containsExactly("pae", "nonpae", "acpi", "apic", "cpuselection", "deviceboot", "disksnapshot");
        assertThat(features(Arch.I686, new Dialect(6, 10, 0)))
                .containsExactly("cpuselection", "deviceboot", "disksnapshot", "acpi", "apic", "pae", "nonpae");
    }

    @Test
    void givesEachArchitectureItsFeatures() {
        assertThat(features(Arch.X86_64, Dialect.DEFAULT)).startsWith("acpi", "apic", "cpuselection");
        assertThat(features(Arch.AARCH64, Dialect.DEFAULT)).startsWith("acpi", "cpuselection");
        assertThat(features(Arch.S390X, Dialect.DEFAULT)).containsExactly("cpuselection", "deviceboot", "disksnapshot");
        assertThat(features(Arch.S390X, new Dialect(9, 9, 0))).endsWith("externalSnapshot");
        assertThat(features(Arch.S390X, new Dialect(9, 8, 0))).doesNotContain("externalSnapshot");
    }

    @Test
    void statesDefaultAndToggle() {
        Guest guest = guest(Arch.X86_64, facts("x86_64"), Dialect.DEFAULT);

        assertThat(guest.feature("acpi")).hasValue(GuestFeature.of("acpi", true, true));
        assertThat(guest.feature("apic")).hasValue(GuestFeature.of("apic", true, false));
        assertThat(guest.feature("disksnapshot")).hasValue(GuestFeature.of("disksnapshot", true, false));
    }

    @ParameterizedTest
    @CsvSource({"i386, i686", "arm, armv7l", "or32, openrisc", "x86_64, x86_64", "sh4eb, sh4eb"})
    void namesTargetsAsLibvirtDoes(String target, String arch) {
        assertThat(QemuGuests.emulated(facts(target), Dialect.DEFAULT)).hasValue(new Arch(arch));
    }

    @Test
    void knowsLoongArchSinceItsRelease() {
        assertThat(QemuGuests.emulated(facts("loongarch64"), Dialect.DEFAULT)).isEmpty();
        assertThat(QemuGuests.emulated(facts("loongarch64"), LATER)).isPresent();
        assertThat(QemuGuests.emulated(facts("avr"), LATER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.7.0, 4.2.0", "9.0.0, 4.2.0", "10.5.0, 4.2.0", "10.6.0, 5.2.0", "11.2.0, 6.2.0", "12.4.0, 7.2.0"})
    void takesEmulatorsFromARelease(String libvirt, String qemu) {
        assertThat(QemuGuests.oldestVersion(Dialect.parse(libvirt))).hasToString(qemu);
    }
}
