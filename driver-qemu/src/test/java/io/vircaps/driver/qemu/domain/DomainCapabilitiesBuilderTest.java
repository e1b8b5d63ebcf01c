package io.vircaps.driver.qemu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.driver.qemu.query.MachineType;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.domain.DomainFeature;
import io.vircaps.model.domain.DomainFeature.FeatureName;
import io.vircaps.model.domain.DomainFeature.Sev;
import io.vircaps.model.domain.DomainFeature.Sgx;
import io.vircaps.model.domain.DomainFeatures;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import io.vircaps.model.domain.Os;
import io.vircaps.model.guest.DomainType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Rules beyond devices and CPUs; documents of real emulators are compared with libvirt's by conformance. */
class DomainCapabilitiesBuilderTest {
    private static final Os OS = Os.of(
            EnumValues.of(EnumValue.BIOS),
            new Os.Loader(false, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Extras.NONE));

    private final SampleEmulator emulator = new SampleEmulator();
    private Arch host = Arch.X86_64;
    private HostOffers offers = new HostOffers(OptionalInt.of(100), false, Optional.empty(), 59, 450, true);

    private DomainCapabilities capabilities(DomainType type, String machine) {
        DomainCapabilitiesBuilder builder = new DomainCapabilitiesBuilder(
                host, CpuMaps.of(Dialect.DEFAULT), offers, models -> Optional.empty(), domain -> OS);
        return builder.capabilities(new DomainChoice("/q", host, type, machine), emulator.facts());
    }

    private DomainFeatures features() {
        return capabilities(DomainType.KVM, "m").features();
    }

    private void limitKvm(OptionalInt vcpus) {
        offers = new HostOffers(vcpus, false, Optional.empty(), 59, 450, true);
    }

    private OptionalInt maxVcpus(DomainType type) {
        return capabilities(type, "m").subject().maxVcpus();
    }

    @Test
    void describesTheDomain() {
        emulator.types.add("iothread");

        assertThat(capabilities(DomainType.QEMU, "m").subject())
                .isEqualTo(new DomainCapabilities.Subject(
                        Optional.of("/q"),
                        DomainType.QEMU,
                        Optional.of("m"),
                        Arch.X86_64,
                        OptionalInt.of(255),
                        Optional.of(true)));
        emulator.types.clear();
        assertThat(capabilities(DomainType.QEMU, "m").subject().ioThreads()).contains(false);
    }

    @Test
    void putsThePartsTogether() {
        DomainCapabilities capabilities = capabilities(DomainType.KVM, "m");

        assertThat(capabilities.os()).contains(OS);
        assertThat(capabilities.cpu().orElseThrow().hostPassthrough()).isPresent();
        assertThat(capabilities.memory()).isPresent();
        assertThat(capabilities.devices().devices()).hasSize(9);
        assertThat(capabilities.extras()).isEqualTo(Extras.NONE);
    }

    @Test
    void limitsVcpusByKvmAndByTheMachine() {
        assertThat(maxVcpus(DomainType.KVM)).hasValue(100);
        assertThat(maxVcpus(DomainType.QEMU)).hasValue(255);
        limitKvm(OptionalInt.of(1000));
        assertThat(maxVcpus(DomainType.KVM)).hasValue(255);
        limitKvm(OptionalInt.empty());
        assertThat(maxVcpus(DomainType.KVM)).hasValue(255);
    }

    @Test
    void statesNoVcpusWhereTheMachineStatesNone() {
        emulator.machines = List.of(new MachineType("m", Optional.empty(), 0, true, false));

        assertThat(maxVcpus(DomainType.KVM)).isEmpty();
    }

    @Test
    void listsFeaturesInLibvirtsOrder() {
        assertThat(features().features())
                .extracting(DomainFeature::name)
                .containsExactly(
                        FeatureName.GIC,
                        FeatureName.VMCOREINFO,
                        FeatureName.GENID,
                        FeatureName.BACKING_STORE_INPUT,
                        FeatureName.BACKUP,
                        FeatureName.SEV,
                        FeatureName.SGX);
    }

    @Test
    void takesSimpleFeaturesFromTypes() {
        assertThat(features().feature(FeatureName.VMCOREINFO).orElseThrow().supported())
                .isFalse();
        assertThat(features().feature(FeatureName.GENID).orElseThrow().supported())
                .isFalse();
        assertThat(features()
                        .feature(FeatureName.BACKING_STORE_INPUT)
                        .orElseThrow()
                        .supported())
                .isTrue();
        emulator.types.add("vmcoreinfo");
        assertThat(features().feature(FeatureName.VMCOREINFO).orElseThrow().supported())
                .isTrue();
        emulator.types.add("vmgenid");
        assertThat(features().feature(FeatureName.GENID).orElseThrow().supported())
                .isTrue();
    }

    @Test
    void backsUpWhereBitmapsMigrateAndDevicesReopen() {
        assertThat(features().feature(FeatureName.BACKUP).orElseThrow().supported())
                .isFalse();
        emulator.commands.add("blockdev-reopen");
        assertThat(features().feature(FeatureName.BACKUP).orElseThrow().supported())
                .isTrue();
        emulator.movesBitmaps = false;
        assertThat(features().feature(FeatureName.BACKUP).orElseThrow().supported())
                .isFalse();
    }

    @Test
    void reportsSecureExecutionOnS390Alone() {
        host = Arch.S390X;
        emulator.target = "s390x";
        assertThat(features().feature(FeatureName.S390_PV).orElseThrow().supported())
                .isFalse();
        emulator.confidential = true;
        emulator.types.add("s390-pv-guest");
        assertThat(features().feature(FeatureName.S390_PV).orElseThrow().supported())
                .isTrue();
        offers = new HostOffers(OptionalInt.empty(), false, Optional.empty(), 0, 0, false);
        assertThat(features().feature(FeatureName.S390_PV).orElseThrow().supported())
                .isFalse();
    }

    @Test
    void takesLimitsOfSevFromEmulatorAndHost() {
        assertThat(features().sev()).contains(new Sev(Optional.empty(), Extras.NONE));
        emulator.sev = Optional.of(new DomainFacts.SevCapabilities(47, 1, Optional.of("id")));

        assertThat(features().sev().orElseThrow().limits())
                .contains(new Sev.Limits(47, 1, OptionalInt.of(59), OptionalInt.of(450), Optional.of("id")));
    }

    @Test
    void takesEnclavesFromTheEmulator() {
        Sgx.Enclaves enclaves = new Sgx.Enclaves(true, true, false, MemorySize.ofKibibytes(3), List.of());
        assertThat(features().sgx()).contains(new Sgx(Optional.empty(), Extras.NONE));
        emulator.sgx = Optional.of(enclaves);

        assertThat(features().sgx()).contains(new Sgx(Optional.of(enclaves), Extras.NONE));
    }

    @Test
    void reportsHypervWhereTheEmulatorHasEnlightenments() {
        assertThat(features().hyperv()).isEmpty();
        emulator.hyperv = Optional.of(List.of());
        assertThat(features().hyperv()).isEmpty();
        emulator.hyperv = Optional.of(List.of("relaxed", "novelty"));

        assertThat(features().hyperv())
                .contains(new DomainFeature.Hyperv(
                        true,
                        Optional.of(EnumValues.of(EnumValue.RELAXED, new EnumValue("novelty"))),
                        Optional.empty(),
                        Extras.NONE));
    }

    private Optional<EnumValues> gicVersions(DomainType type, String machine) {
        return capabilities(type, machine).features().gic().orElseThrow().version();
    }

    @Test
    void reportsInterruptControllersToVirtualMachinesOfArm() {
        host = Arch.AARCH64;
        emulator.target = "aarch64";
        emulator.gics = List.of(
                new DomainFacts.InterruptController(3, true, false),
                new DomainFacts.InterruptController(2, true, true));

        assertThat(gicVersions(DomainType.KVM, "virt-7.2")).contains(EnumValues.of(EnumValue.V2, EnumValue.V3));
        assertThat(gicVersions(DomainType.QEMU, "virt-7.2")).contains(EnumValues.of(EnumValue.V2));
        assertThat(capabilities(DomainType.KVM, "virt-7.2")
                        .features()
                        .gic()
                        .orElseThrow()
                        .supported())
                .isTrue();
        assertThat(gicVersions(DomainType.KVM, "raspi3b")).isEmpty();
        assertThat(capabilities(DomainType.KVM, "raspi3b")
                        .features()
                        .gic()
                        .orElseThrow()
                        .supported())
                .isFalse();
    }
}
