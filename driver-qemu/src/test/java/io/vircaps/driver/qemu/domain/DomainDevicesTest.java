package io.vircaps.driver.qemu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.domain.Device;
import io.vircaps.model.domain.DeviceName;
import io.vircaps.model.domain.Devices;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DomainDevicesTest {
    private final SampleEmulator emulator = new SampleEmulator();
    private boolean vfio;
    private Optional<Set<String>> tpmVersions = Optional.empty();

    private DomainDevices devices() {
        return new DomainDevices(
                emulator.facts().parts(), new HostOffers(OptionalInt.empty(), vfio, tpmVersions, 0, 0, false));
    }

    private Devices of(String machine, Arch arch) {
        return devices().of(machine, arch);
    }

    private Devices ofPc() {
        return of("pc-i440fx-7.2", Arch.X86_64);
    }

    private static List<EnumValue> values(Optional<EnumValues> values) {
        return values.orElseThrow().values();
    }

    private List<EnumValue> buses(String machine, Arch arch) {
        return values(of(machine, arch).disk().orElseThrow().bus());
    }

    @Test
    void areInLibvirtsOrder() {
        assertThat(ofPc().devices())
                .extracting(Device::name)
                .containsExactly(
                        DeviceName.DISK,
                        DeviceName.GRAPHICS,
                        DeviceName.VIDEO,
                        DeviceName.HOSTDEV,
                        DeviceName.RNG,
                        DeviceName.FILESYSTEM,
                        DeviceName.TPM,
                        DeviceName.REDIRDEV,
                        DeviceName.CHANNEL);
        assertThat(ofPc().devices().stream()
                        .filter(device -> !device.supported())
                        .map(Device::name))
                .containsExactly(DeviceName.TPM, DeviceName.REDIRDEV);
    }

    @Test
    void haveTheBusesOfTheMachine() {
        assertThat(buses("pc-i440fx-7.2", Arch.X86_64))
                .containsExactly(EnumValue.IDE, EnumValue.FDC, EnumValue.SCSI, EnumValue.VIRTIO);
        assertThat(buses("pc-q35-7.2", Arch.X86_64)).containsExactly(EnumValue.FDC, EnumValue.SCSI, EnumValue.VIRTIO);
        assertThat(buses("pseries-7.2", Arch.PPC64)).containsExactly(EnumValue.SCSI, EnumValue.VIRTIO);
        emulator.types.add("usb-storage");
        assertThat(buses("pseries-7.2", Arch.PPC64)).endsWith(EnumValue.USB);
        emulator.types.add("ich9-ahci");
        assertThat(buses("pseries-7.2", Arch.PPC64)).endsWith(EnumValue.USB, EnumValue.SATA);
    }

    @Test
    void haveNoFloppyOnPseries() {
        assertThat(values(ofPc().disk().orElseThrow().diskDevice()))
                .containsExactly(EnumValue.DISK, EnumValue.CDROM, EnumValue.FLOPPY, EnumValue.LUN);
        assertThat(values(of("pseries-7.2", Arch.PPC64).disk().orElseThrow().diskDevice()))
                .containsExactly(EnumValue.DISK, EnumValue.CDROM, EnumValue.LUN);
    }

    @Test
    void haveTransitionalModelsIfOneVirtioDeviceHas() {
        assertThat(values(ofPc().disk().orElseThrow().model())).containsExactly(EnumValue.VIRTIO);
        assertThat(values(ofPc().rng().orElseThrow().model())).isEmpty();
        emulator.types.add("vhost-vsock-pci-non-transitional");
        assertThat(values(ofPc().disk().orElseThrow().model()))
                .containsExactly(EnumValue.VIRTIO, EnumValue.VIRTIO_TRANSITIONAL, EnumValue.VIRTIO_NON_TRANSITIONAL);
        assertThat(values(ofPc().rng().orElseThrow().model())).isEmpty();
        emulator.types.add("virtio-rng-ccw");
        assertThat(values(ofPc().rng().orElseThrow().model())).hasSize(3);
    }

    @Test
    void takeGraphicsFromDisplaysCommandsAndOptions() {
        assertThat(values(ofPc().graphics().orElseThrow().type())).isEmpty();
        emulator.displays.addAll(Set.of("dbus", "egl-headless", "sdl", "gtk"));
        emulator.commands.add("query-vnc");
        emulator.options.add("spice");

        assertThat(values(ofPc().graphics().orElseThrow().type()))
                .containsExactly(EnumValue.SDL, EnumValue.VNC, EnumValue.SPICE, EnumValue.EGL_HEADLESS, EnumValue.DBUS);
        assertThat(values(ofPc().channel().orElseThrow().type()))
                .containsExactly(EnumValue.PTY, EnumValue.UNIX, EnumValue.SPICEVMC);
    }

    @Test
    void haveNoSpiceChannelWithoutSpice() {
        assertThat(values(ofPc().channel().orElseThrow().type())).containsExactly(EnumValue.PTY, EnumValue.UNIX);
    }

    @Test
    void takeVideoFromTypes() {
        assertThat(values(ofPc().video().orElseThrow().modelType())).containsExactly(EnumValue.NONE);
        emulator.types.addAll(
                Set.of("VGA", "cirrus-vga", "vmware-svga", "qxl", "virtio-gpu-device", "bochs-display", "ramfb"));
        assertThat(values(ofPc().video().orElseThrow().modelType()))
                .containsExactly(
                        EnumValue.VGA,
                        EnumValue.CIRRUS,
                        EnumValue.VMVGA,
                        EnumValue.QXL,
                        EnumValue.VIRTIO,
                        EnumValue.NONE,
                        EnumValue.BOCHS,
                        EnumValue.RAMFB);
    }

    @Test
    void assignPciDevicesWhereHostAndEmulatorHaveVfio() {
        emulator.types.add("vfio-pci");
        assertThat(values(ofPc().hostdev().orElseThrow().pciBackend())).isEmpty();
        vfio = true;
        assertThat(values(ofPc().hostdev().orElseThrow().pciBackend()))
                .containsExactly(EnumValue.DEFAULT, EnumValue.VFIO);
        emulator.types.clear();
        assertThat(values(ofPc().hostdev().orElseThrow().pciBackend())).isEmpty();
    }

    @Test
    void assignUsbDevicesWithAController() {
        Device.Hostdev hostdev = ofPc().hostdev().orElseThrow();
        assertThat(values(hostdev.mode())).containsExactly(EnumValue.SUBSYSTEM);
        assertThat(values(hostdev.startupPolicy()))
                .containsExactly(EnumValue.DEFAULT, EnumValue.MANDATORY, EnumValue.REQUISITE, EnumValue.OPTIONAL);
        assertThat(values(hostdev.subsysType())).containsExactly(EnumValue.PCI, EnumValue.SCSI);
        assertThat(values(hostdev.capsType())).isEmpty();
        assertThat(hostdev.iommufd()).isEmpty();
        emulator.types.add("qemu-xhci");
        assertThat(values(ofPc().hostdev().orElseThrow().subsysType()))
                .containsExactly(EnumValue.USB, EnumValue.PCI, EnumValue.SCSI);
    }

    @Test
    void takeEntropyFromTypes() {
        assertThat(values(ofPc().rng().orElseThrow().backendModel())).isEmpty();
        emulator.types.addAll(Set.of("rng-builtin", "rng-egd", "rng-random"));
        assertThat(values(ofPc().rng().orElseThrow().backendModel()))
                .containsExactly(EnumValue.RANDOM, EnumValue.EGD, EnumValue.BUILTIN);
    }

    @Test
    void shareDirectoriesOverVirtiofsIfTheEmulatorHasIt() {
        assertThat(values(ofPc().filesystem().orElseThrow().driverType()))
                .containsExactly(EnumValue.PATH, EnumValue.HANDLE);
        emulator.types.add("vhost-user-fs-device");
        assertThat(values(ofPc().filesystem().orElseThrow().driverType())).endsWith(EnumValue.VIRTIOFS);
    }

    @Test
    void haveNoTpmWithoutAModel() {
        emulator.tpms.addAll(List.of("passthrough", "emulator"));
        Device.Tpm tpm = ofPc().tpm().orElseThrow();

        assertThat(tpm.supported()).isFalse();
        assertThat(tpm.enums()).isEmpty();
    }

    @Test
    void emulateATpmWhereSwtpmIsInstalled() {
        emulator.tpms.addAll(List.of("tpm-crb", "tpm-tis", "passthrough", "emulator"));
        Device.Tpm without = ofPc().tpm().orElseThrow();
        assertThat(values(without.model())).containsExactly(EnumValue.TPM_TIS, EnumValue.TPM_CRB);
        assertThat(values(without.backendModel())).containsExactly(EnumValue.PASSTHROUGH);
        assertThat(without.backendVersion()).isEmpty();

        tpmVersions = Optional.of(Set.of("2.0", "1.2", "3.0"));
        Device.Tpm with = ofPc().tpm().orElseThrow();
        assertThat(with.supported()).isTrue();
        assertThat(values(with.backendModel()))
                .containsExactly(EnumValue.PASSTHROUGH, EnumValue.EMULATOR, EnumValue.EXTERNAL);
        assertThat(values(with.backendVersion())).containsExactly(EnumValue.V1_2, EnumValue.V2_0);
    }

    @Test
    void haveTheTpmsOfPower() {
        emulator.types.addAll(Set.of("tpm-spapr", "spapr-tpm-proxy"));

        assertThat(values(of("pseries", Arch.PPC64).tpm().orElseThrow().model()))
                .containsExactly(EnumValue.TPM_SPAPR, EnumValue.SPAPR_TPM_PROXY);
    }

    @Test
    void redirectUsbIfTheEmulatorDoes() {
        assertThat(ofPc().redirdev().orElseThrow().bus()).isEmpty();
        emulator.types.add("usb-redir");
        assertThat(values(ofPc().redirdev().orElseThrow().bus())).containsExactly(EnumValue.USB);
        assertThat(ofPc().redirdev().orElseThrow().supported()).isTrue();
    }

    @Test
    void backMemoryByMemfdIfTheEmulatorDoes() {
        assertThat(values(devices().memory().sourceType())).containsExactly(EnumValue.FILE, EnumValue.ANONYMOUS);
        emulator.types.add("memory-backend-memfd");
        assertThat(values(devices().memory().sourceType()))
                .containsExactly(EnumValue.FILE, EnumValue.ANONYMOUS, EnumValue.MEMFD);
        assertThat(devices().memory().supported()).isTrue();
    }
}
