package io.vircaps.xml.domain;

import io.vircaps.model.domain.Device;
import io.vircaps.model.domain.DeviceName;
import io.vircaps.model.domain.Devices;
import io.vircaps.model.domain.EnumValues.EnumName;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code <devices>} and what it holds; {@code virDomainCapsDevice…Format}. */
final class DevicesXml {
    private static final Map<DeviceName, Function<XmlReader, Device>> READERS = Map.ofEntries(
            Map.entry(DeviceName.DISK, DevicesXml::disk),
            Map.entry(DeviceName.GRAPHICS, DevicesXml::graphics),
            Map.entry(DeviceName.VIDEO, DevicesXml::video),
            Map.entry(DeviceName.HOSTDEV, DevicesXml::hostdev),
            Map.entry(DeviceName.RNG, DevicesXml::rng),
            Map.entry(DeviceName.FILESYSTEM, DevicesXml::filesystem),
            Map.entry(DeviceName.TPM, DevicesXml::tpm),
            Map.entry(DeviceName.REDIRDEV, DevicesXml::redirdev),
            Map.entry(DeviceName.CHANNEL, DevicesXml::channel),
            Map.entry(DeviceName.CRYPTO, DevicesXml::crypto),
            Map.entry(DeviceName.INTERFACE, DevicesXml::networkInterface),
            Map.entry(DeviceName.PANIC, DevicesXml::panic),
            Map.entry(DeviceName.CONSOLE, DevicesXml::console));

    private DevicesXml() {}

    static Devices read(XmlReader in) {
        in.noAttributes();
        List<Device> devices = new ArrayList<>();
        while (in.nextChild()) {
            Function<XmlReader, Device> reader = READERS.get(new DeviceName(in.nameIfFirst()));
            if (reader == null) {
                in.unknown();
            } else {
                devices.add(reader.apply(in));
            }
        }
        return new Devices(devices, in.end());
    }

    private static Device disk(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.DISK_DEVICE, EnumName.BUS, EnumName.MODEL);
        return new Device.Disk(
                block.supported(),
                block.of(EnumName.DISK_DEVICE),
                block.of(EnumName.BUS),
                block.of(EnumName.MODEL),
                block.extras());
    }

    private static Device graphics(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.TYPE);
        return new Device.Graphics(block.supported(), block.of(EnumName.TYPE), block.extras());
    }

    private static Device video(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.MODEL_TYPE);
        return new Device.Video(block.supported(), block.of(EnumName.MODEL_TYPE), block.extras());
    }

    private static Device hostdev(XmlReader in) {
        BlockXml block = BlockXml.read(
                in,
                EnumName.MODE,
                EnumName.STARTUP_POLICY,
                EnumName.SUBSYS_TYPE,
                EnumName.CAPS_TYPE,
                EnumName.PCI_BACKEND,
                EnumName.IOMMUFD);
        return new Device.Hostdev(
                block.supported(),
                block.of(EnumName.MODE),
                block.of(EnumName.STARTUP_POLICY),
                block.of(EnumName.SUBSYS_TYPE),
                block.of(EnumName.CAPS_TYPE),
                block.of(EnumName.PCI_BACKEND),
                block.of(EnumName.IOMMUFD),
                block.extras());
    }

    private static Device rng(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.MODEL, EnumName.BACKEND_MODEL);
        return new Device.Rng(
                block.supported(), block.of(EnumName.MODEL), block.of(EnumName.BACKEND_MODEL), block.extras());
    }

    private static Device filesystem(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.DRIVER_TYPE);
        return new Device.Filesystem(block.supported(), block.of(EnumName.DRIVER_TYPE), block.extras());
    }

    private static Device tpm(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.MODEL, EnumName.BACKEND_MODEL, EnumName.BACKEND_VERSION);
        return new Device.Tpm(
                block.supported(),
                block.of(EnumName.MODEL),
                block.of(EnumName.BACKEND_MODEL),
                block.of(EnumName.BACKEND_VERSION),
                block.extras());
    }

    private static Device redirdev(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.BUS);
        return new Device.Redirdev(block.supported(), block.of(EnumName.BUS), block.extras());
    }

    private static Device channel(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.TYPE);
        return new Device.Channel(block.supported(), block.of(EnumName.TYPE), block.extras());
    }

    private static Device crypto(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.MODEL, EnumName.TYPE, EnumName.BACKEND_MODEL);
        return new Device.Crypto(
                block.supported(),
                block.of(EnumName.MODEL),
                block.of(EnumName.TYPE),
                block.of(EnumName.BACKEND_MODEL),
                block.extras());
    }

    private static Device networkInterface(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.BACKEND_TYPE);
        return new Device.Interface(block.supported(), block.of(EnumName.BACKEND_TYPE), block.extras());
    }

    private static Device panic(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.MODEL);
        return new Device.Panic(block.supported(), block.of(EnumName.MODEL), block.extras());
    }

    private static Device console(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.TYPE);
        return new Device.Console(block.supported(), block.of(EnumName.TYPE), block.extras());
    }

    /** Writes the element; it takes two lines even if it is empty. */
    static void write(XmlWriter out, Devices devices) {
        out.start("devices", devices.extras());
        out.content();
        devices.devices().forEach(device -> BlockXml.write(out, device.name().name(), device));
        out.end();
    }
}
