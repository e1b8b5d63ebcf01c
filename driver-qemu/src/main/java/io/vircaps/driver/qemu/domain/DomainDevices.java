package io.vircaps.driver.qemu.domain;

import io.vircaps.driver.qemu.guest.GuestKind;
import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.domain.Device;
import io.vircaps.model.domain.Devices;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import io.vircaps.model.domain.MemoryBacking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The devices of a domain of one emulator; {@code virQEMUCapsFillDomainDevice…Caps}. Values are in libvirt's order. */
final class DomainDevices {
    private static final List<String> USB_CONTROLLERS = List.of(
            "piix3-usb-uhci",
            "piix4-usb-uhci",
            "usb-ehci",
            "ich9-usb-ehci1",
            "vt82c686b-usb-uhci",
            "pci-ohci",
            "nec-usb-xhci",
            "qemu-xhci");

    /**
     * Virtio devices that have a transitional and a non-transitional form in some emulators: if one has one of them,
     * all have both.
     */
    private static final List<String> TRANSITIONAL = List.of(
            "virtio-blk-pci",
            "virtio-net-pci",
            "vhost-scsi-pci",
            "virtio-rng-pci",
            "virtio-9p-pci",
            "virtio-balloon-pci",
            "vhost-vsock-pci",
            "virtio-scsi-pci",
            "virtio-serial-pci");

    private final DomainFacts.Parts parts;
    private final HostOffers host;

    /**
     * The devices of one emulator.
     *
     * @param parts what the emulator is built of
     * @param host  what the host decides
     */
    DomainDevices(DomainFacts.Parts parts, HostOffers host) {
        this.parts = parts;
        this.host = host;
    }

    /**
     * All devices, in libvirt's order.
     *
     * @param machine  the machine type
     * @param emulated the architecture of the emulator
     */
    Devices of(String machine, Arch emulated) {
        return new Devices(
                List.of(
                        disk(machine, emulated),
                        graphics(),
                        video(),
                        hostdev(),
                        rng(),
                        filesystem(),
                        tpm(),
                        redirdev(),
                        channel()),
                Extras.NONE);
    }

    /** Element {@code <memoryBacking>}. */
    MemoryBacking memory() {
        EnumValues sources = new Values()
                .add(EnumValue.FILE, EnumValue.ANONYMOUS)
                .addIf(parts.has("memory-backend-memfd"), EnumValue.MEMFD)
                .all();
        return new MemoryBacking(true, Optional.of(sources), Extras.NONE);
    }

    private Device disk(String machine, Arch emulated) {
        boolean floppy = !GuestKind.isPSeries(machine, emulated);
        EnumValues kinds = new Values()
                .add(EnumValue.DISK, EnumValue.CDROM)
                .addIf(floppy, EnumValue.FLOPPY)
                .add(EnumValue.LUN)
                .all();
        EnumValues buses = new Values()
                .addIf(GuestKind.hasBuiltinIde(machine, emulated), EnumValue.IDE)
                .addIf(floppy, EnumValue.FDC)
                .add(EnumValue.SCSI, EnumValue.VIRTIO)
                .addIf(parts.has("usb-storage"), EnumValue.USB)
                .addIf(parts.has("ich9-ahci"), EnumValue.SATA)
                .all();
        return new Device.Disk(
                true, Optional.of(kinds), Optional.of(buses), Optional.of(virtioModels(true)), Extras.NONE);
    }

    private EnumValues virtioModels(boolean supported) {
        boolean both = supported
                && TRANSITIONAL.stream()
                        .anyMatch(device ->
                                parts.has(device + "-transitional") || parts.has(device + "-non-transitional"));
        return new Values()
                .addIf(supported, EnumValue.VIRTIO)
                .addIf(both, EnumValue.VIRTIO_TRANSITIONAL, EnumValue.VIRTIO_NON_TRANSITIONAL)
                .all();
    }

    private boolean hasSpice() {
        return parts.options().contains("spice");
    }

    private Device graphics() {
        Set<String> displays = parts.displays();
        EnumValues types = new Values()
                .addIf(displays.contains("sdl"), EnumValue.SDL)
                .addIf(parts.commands().contains("query-vnc"), EnumValue.VNC)
                .addIf(hasSpice(), EnumValue.SPICE)
                .addIf(displays.contains("egl-headless"), EnumValue.EGL_HEADLESS)
                .addIf(displays.contains("dbus"), EnumValue.DBUS)
                .all();
        return new Device.Graphics(true, Optional.of(types), Extras.NONE);
    }

    private Device video() {
        EnumValues models = new Values()
                .addIf(parts.has("VGA"), EnumValue.VGA)
                .addIf(parts.has("cirrus-vga"), EnumValue.CIRRUS)
                .addIf(parts.has("vmware-svga"), EnumValue.VMVGA)
                .addIf(parts.has("qxl"), EnumValue.QXL)
                .addIf(parts.has("virtio-gpu-pci") || parts.has("virtio-gpu-device"), EnumValue.VIRTIO)
                .add(EnumValue.NONE)
                .addIf(parts.has("bochs-display"), EnumValue.BOCHS)
                .addIf(parts.has("ramfb"), EnumValue.RAMFB)
                .all();
        return new Device.Video(true, Optional.of(models), Extras.NONE);
    }

    private Device hostdev() {
        boolean usb = USB_CONTROLLERS.stream().anyMatch(parts::has);
        EnumValues policies =
                EnumValues.of(EnumValue.DEFAULT, EnumValue.MANDATORY, EnumValue.REQUISITE, EnumValue.OPTIONAL);
        EnumValues types = new Values()
                .addIf(usb, EnumValue.USB)
                .add(EnumValue.PCI, EnumValue.SCSI)
                .all();
        EnumValues backends = new Values()
                .addIf(host.vfio() && parts.has("vfio-pci"), EnumValue.DEFAULT, EnumValue.VFIO)
                .all();
        return new Device.Hostdev(
                true,
                Optional.of(EnumValues.of(EnumValue.SUBSYSTEM)),
                Optional.of(policies),
                Optional.of(types),
                Optional.of(EnumValues.of()),
                Optional.of(backends),
                Optional.empty(),
                Extras.NONE);
    }

    private Device rng() {
        boolean virtio = parts.has("virtio-rng-pci") || parts.has("virtio-rng-ccw") || parts.has("virtio-rng-device");
        EnumValues backends = new Values()
                .addIf(parts.has("rng-random"), EnumValue.RANDOM)
                .addIf(parts.has("rng-egd"), EnumValue.EGD)
                .addIf(parts.has("rng-builtin"), EnumValue.BUILTIN)
                .all();
        return new Device.Rng(true, Optional.of(virtioModels(virtio)), Optional.of(backends), Extras.NONE);
    }

    private Device filesystem() {
        EnumValues drivers = new Values()
                .add(EnumValue.PATH, EnumValue.HANDLE)
                .addIf(parts.has("vhost-user-fs-device"), EnumValue.VIRTIOFS)
                .all();
        return new Device.Filesystem(true, Optional.of(drivers), Extras.NONE);
    }

    /** Unsupported without a model. */
    private Device tpm() {
        EnumValues models = new Values()
                .addIf(parts.tpms().contains("tpm-tis"), EnumValue.TPM_TIS)
                .addIf(parts.tpms().contains("tpm-crb"), EnumValue.TPM_CRB)
                .addIf(parts.tpms().contains("tpm-spapr") || parts.has("tpm-spapr"), EnumValue.TPM_SPAPR)
                .addIf(parts.has("spapr-tpm-proxy"), EnumValue.SPAPR_TPM_PROXY)
                .all();
        if (models.values().isEmpty()) {
            return new Device.Tpm(false, Optional.empty(), Optional.empty(), Optional.empty(), Extras.NONE);
        }
        boolean emulator = host.tpmVersions().isPresent() && parts.tpms().contains("emulator");
        EnumValues backends = new Values()
                .addIf(parts.tpms().contains("passthrough"), EnumValue.PASSTHROUGH)
                .addIf(emulator, EnumValue.EMULATOR, EnumValue.EXTERNAL)
                .all();
        return new Device.Tpm(true, Optional.of(models), Optional.of(backends), tpmVersions(), Extras.NONE);
    }

    /** Not reported if there are none. */
    private Optional<EnumValues> tpmVersions() {
        Set<String> known = host.tpmVersions().orElse(Set.of());
        EnumValues versions = new Values()
                .addIf(known.contains("1.2"), EnumValue.V1_2)
                .addIf(known.contains("2.0"), EnumValue.V2_0)
                .all();
        return Optional.of(versions).filter(some -> !some.values().isEmpty());
    }

    private Device redirdev() {
        return parts.has("usb-redir")
                ? new Device.Redirdev(true, Optional.of(EnumValues.of(EnumValue.USB)), Extras.NONE)
                : new Device.Redirdev(false, Optional.empty(), Extras.NONE);
    }

    private Device channel() {
        EnumValues types = new Values()
                .add(EnumValue.PTY, EnumValue.UNIX)
                .addIf(hasSpice(), EnumValue.SPICEVMC)
                .all();
        return new Device.Channel(true, Optional.of(types), Extras.NONE);
    }

    /** Collects the values of an enum. */
    private static final class Values {
        private final List<EnumValue> values = new ArrayList<>();

        Values add(EnumValue... more) {
            values.addAll(List.of(more));
            return this;
        }

        Values addIf(boolean supported, EnumValue... more) {
            return supported ? add(more) : this;
        }

        EnumValues all() {
            return EnumValues.of(values);
        }
    }
}
