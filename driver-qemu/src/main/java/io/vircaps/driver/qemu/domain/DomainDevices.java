package io.vircaps.driver.qemu.domain;

import io.vircaps.driver.qemu.guest.GuestKind;
import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.model.Arch;
import io.vircaps.model.domain.Choice;
import io.vircaps.model.domain.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The devices a domain can have, {@code virQEMUCapsFillDomainDevice…Caps}. Values stand in the order of libvirt's
 * enumerations.
 */
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

    /** Devices of virtio that come in the form of before its first standard and after; one of them tells of all. */
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

    DomainDevices(DomainFacts.Parts parts, HostOffers host) {
        this.parts = parts;
        this.host = host;
    }

    /**
     * All devices.
     *
     * @param machine  the machine type
     * @param emulated the architecture the emulator says it emulates
     */
    List<Offer> of(String machine, Arch emulated) {
        return List.of(
                disk(machine, emulated),
                graphics(),
                video(),
                hostDevice(),
                random(),
                fileSystem(),
                tpm(),
                redirected(),
                channel());
    }

    /** Element {@code <memoryBacking>}. */
    Offer memory() {
        return Offer.of(
                "memoryBacking",
                new Values("sourceType")
                        .add("file", "anonymous")
                        .addIf(parts.has("memory-backend-memfd"), "memfd")
                        .choice());
    }

    private Offer disk(String machine, Arch emulated) {
        boolean floppy = !GuestKind.isPSeries(machine, emulated);
        return Offer.of(
                "disk",
                new Values("diskDevice")
                        .add("disk", "cdrom")
                        .addIf(floppy, "floppy")
                        .add("lun")
                        .choice(),
                new Values("bus")
                        .addIf(GuestKind.hasBuiltinIde(machine, emulated), "ide")
                        .addIf(floppy, "fdc")
                        .add("scsi", "virtio")
                        .addIf(parts.has("usb-storage"), "usb")
                        .addIf(parts.has("ich9-ahci"), "sata")
                        .choice(),
                virtio(true));
    }

    private Choice virtio(boolean there) {
        boolean both = there
                && TRANSITIONAL.stream()
                        .anyMatch(device ->
                                parts.has(device + "-transitional") || parts.has(device + "-non-transitional"));
        return new Values("model")
                .addIf(there, "virtio")
                .addIf(both, "virtio-transitional", "virtio-non-transitional")
                .choice();
    }

    private boolean hasSpice() {
        return parts.options().contains("spice");
    }

    private Offer graphics() {
        Set<String> displays = parts.displays();
        return Offer.of(
                "graphics",
                new Values("type")
                        .addIf(displays.contains("sdl"), "sdl")
                        .addIf(parts.commands().contains("query-vnc"), "vnc")
                        .addIf(hasSpice(), "spice")
                        .addIf(displays.contains("egl-headless"), "egl-headless")
                        .addIf(displays.contains("dbus"), "dbus")
                        .choice());
    }

    private Offer video() {
        return Offer.of(
                "video",
                new Values("modelType")
                        .addIf(parts.has("VGA"), "vga")
                        .addIf(parts.has("cirrus-vga"), "cirrus")
                        .addIf(parts.has("vmware-svga"), "vmvga")
                        .addIf(parts.has("qxl"), "qxl")
                        .addIf(parts.has("virtio-gpu-pci") || parts.has("virtio-gpu-device"), "virtio")
                        .add("none")
                        .addIf(parts.has("bochs-display"), "bochs")
                        .addIf(parts.has("ramfb"), "ramfb")
                        .choice());
    }

    private Offer hostDevice() {
        boolean usb = USB_CONTROLLERS.stream().anyMatch(parts::has);
        return Offer.of(
                "hostdev",
                new Choice("mode", List.of("subsystem")),
                new Choice("startupPolicy", List.of("default", "mandatory", "requisite", "optional")),
                new Values("subsysType").addIf(usb, "usb").add("pci", "scsi").choice(),
                new Choice("capsType", List.of()),
                new Values("pciBackend")
                        .addIf(host.vfio() && parts.has("vfio-pci"), "default", "vfio")
                        .choice());
    }

    private Offer random() {
        boolean there = parts.has("virtio-rng-pci") || parts.has("virtio-rng-ccw") || parts.has("virtio-rng-device");
        return Offer.of(
                "rng",
                virtio(there),
                new Values("backendModel")
                        .addIf(parts.has("rng-random"), "random")
                        .addIf(parts.has("rng-egd"), "egd")
                        .addIf(parts.has("rng-builtin"), "builtin")
                        .choice());
    }

    private Offer fileSystem() {
        return Offer.of(
                "filesystem",
                new Values("driverType")
                        .add("path", "handle")
                        .addIf(parts.has("vhost-user-fs-device"), "virtiofs")
                        .choice());
    }

    /** Of no use without a model. */
    private Offer tpm() {
        Choice models = new Values("model")
                .addIf(parts.tpms().contains("tpm-tis"), "tpm-tis")
                .addIf(parts.tpms().contains("tpm-crb"), "tpm-crb")
                .addIf(parts.tpms().contains("tpm-spapr") || parts.has("tpm-spapr"), "tpm-spapr")
                .addIf(parts.has("spapr-tpm-proxy"), "spapr-tpm-proxy")
                .choice();
        if (models.values().isEmpty()) {
            return Offer.plain("tpm", false);
        }
        boolean emulator = host.tpmVersions().isPresent() && parts.tpms().contains("emulator");
        List<Choice> choices = new ArrayList<>(List.of(
                models,
                new Values("backendModel")
                        .addIf(parts.tpms().contains("passthrough"), "passthrough")
                        .addIf(emulator, "emulator", "external")
                        .choice()));
        Set<String> versions = host.tpmVersions().orElse(Set.of());
        Choice known = new Values("backendVersion")
                .addIf(versions.contains("1.2"), "1.2")
                .addIf(versions.contains("2.0"), "2.0")
                .choice();
        if (!known.values().isEmpty()) {
            choices.add(known);
        }
        return new Offer("tpm", true, choices);
    }

    private Offer redirected() {
        return parts.has("usb-redir")
                ? Offer.of("redirdev", new Choice("bus", List.of("usb")))
                : Offer.plain("redirdev", false);
    }

    private Offer channel() {
        return Offer.of(
                "channel",
                new Values("type")
                        .add("pty", "unix")
                        .addIf(hasSpice(), "spicevmc")
                        .choice());
    }

    /** Collects the values of a choice. */
    private static final class Values {
        private final String name;
        private final List<String> values = new ArrayList<>();

        Values(String name) {
            this.name = name;
        }

        Values add(String... more) {
            values.addAll(List.of(more));
            return this;
        }

        Values addIf(boolean there, String... more) {
            return there ? add(more) : this;
        }

        Choice choice() {
            return new Choice(name, values);
        }
    }
}
