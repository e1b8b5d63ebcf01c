package io.vircaps.driver.xen.hypervisor;

/**
 * The hypervisor's capabilities: tokens such as {@code hvm-3.0-x86_32p}, joined by spaces; Xen's
 * {@code xen/arch/…/setup.c}.
 *
 * @param where its source: a file, or a line of the toolstack's output
 * @param text  the tokens
 */
public record XenCaps(String where, String text) {
    /** Path of the kernel's file, {@code Documentation/ABI/stable/sysfs-hypervisor-xen}. */
    public static final String FILE = "/sys/hypervisor/properties/capabilities";

    /** The capabilities from the kernel's file. */
    static XenCaps ofKernel(String text) {
        return new XenCaps(FILE, text);
    }

    /** The capabilities from the toolstack's output. */
    public static XenCaps ofToolstack(String text) {
        return new XenCaps("xl info -n, xen_caps", text);
    }

    /** The beginning of the text, for messages. */
    public String shown() {
        return ShortText.of(text.strip());
    }
}
