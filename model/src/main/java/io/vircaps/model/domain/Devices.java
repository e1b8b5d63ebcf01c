package io.vircaps.model.domain;

import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;

/**
 * The devices of a domain; element {@code <devices>}.
 *
 * @param devices the devices that are reported, supported or not, in libvirt's order; each once
 * @param extras  unknown parts, unknown devices among them
 */
public record Devices(List<Device> devices, Extras extras) {
    /** No device is reported. */
    public static final Devices NONE = new Devices(List.of(), Extras.NONE);

    public Devices {
        devices = List.copyOf(devices);
    }

    /** The device of this name, if it is reported. */
    public Optional<Device> device(DeviceName name) {
        return devices.stream().filter(device -> device.name().equals(name)).findFirst();
    }

    private <T extends Device> Optional<T> find(Class<T> type) {
        return devices.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Element {@code <disk>}, if it is reported. */
    public Optional<Device.Disk> disk() {
        return find(Device.Disk.class);
    }

    /** Element {@code <graphics>}, if it is reported. */
    public Optional<Device.Graphics> graphics() {
        return find(Device.Graphics.class);
    }

    /** Element {@code <video>}, if it is reported. */
    public Optional<Device.Video> video() {
        return find(Device.Video.class);
    }

    /** Element {@code <hostdev>}, if it is reported. */
    public Optional<Device.Hostdev> hostdev() {
        return find(Device.Hostdev.class);
    }

    /** Element {@code <rng>}, if it is reported. */
    public Optional<Device.Rng> rng() {
        return find(Device.Rng.class);
    }

    /** Element {@code <filesystem>}, if it is reported. */
    public Optional<Device.Filesystem> filesystem() {
        return find(Device.Filesystem.class);
    }

    /** Element {@code <tpm>}, if it is reported. */
    public Optional<Device.Tpm> tpm() {
        return find(Device.Tpm.class);
    }

    /** Element {@code <redirdev>}, if it is reported. */
    public Optional<Device.Redirdev> redirdev() {
        return find(Device.Redirdev.class);
    }

    /** Element {@code <channel>}, if it is reported. */
    public Optional<Device.Channel> channel() {
        return find(Device.Channel.class);
    }

    /** Element {@code <crypto>}, if it is reported. */
    public Optional<Device.Crypto> crypto() {
        return find(Device.Crypto.class);
    }

    /** Element {@code <interface>}, if it is reported. */
    public Optional<Device.Interface> networkInterface() {
        return find(Device.Interface.class);
    }

    /** Element {@code <panic>}, if it is reported. */
    public Optional<Device.Panic> panic() {
        return find(Device.Panic.class);
    }

    /** Element {@code <console>}, if it is reported. */
    public Optional<Device.Console> console() {
        return find(Device.Console.class);
    }
}
