package io.vircaps.model.domain;

/**
 * The name of a device; a child of {@code <devices>}. Open: another name is kept as it is.
 *
 * @param name libvirt's name, which is the element's in a domain definition too, for example {@code disk}
 */
public record DeviceName(String name) {
    public static final DeviceName DISK = new DeviceName("disk");
    public static final DeviceName GRAPHICS = new DeviceName("graphics");
    public static final DeviceName VIDEO = new DeviceName("video");
    public static final DeviceName HOSTDEV = new DeviceName("hostdev");
    public static final DeviceName RNG = new DeviceName("rng");
    public static final DeviceName FILESYSTEM = new DeviceName("filesystem");
    public static final DeviceName TPM = new DeviceName("tpm");
    public static final DeviceName REDIRDEV = new DeviceName("redirdev");
    public static final DeviceName CHANNEL = new DeviceName("channel");
    public static final DeviceName CRYPTO = new DeviceName("crypto");
    public static final DeviceName INTERFACE = new DeviceName("interface");
    public static final DeviceName PANIC = new DeviceName("panic");
    public static final DeviceName CONSOLE = new DeviceName("console");

    @Override
    public String toString() {
        return name;
    }
}
