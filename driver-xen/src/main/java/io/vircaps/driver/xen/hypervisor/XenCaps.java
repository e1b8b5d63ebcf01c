package io.vircaps.driver.xen.hypervisor;

/**
 * The hypervisor's capabilities: tokens such as {@code hvm-3.0-x86_32p}, joined by spaces; made in {@code
 * xen/arch/…/setup.c}.
 *
 * @param where what tells it: a file, or a line of the toolstack's answer
 * @param text  the tokens
 */
public record XenCaps(String where, String text) {
    /** Where the kernel tells it, {@code Documentation/ABI/stable/sysfs-hypervisor-xen}. */
    public static final String FILE = "/sys/hypervisor/properties/capabilities";

    /** What the kernel tells. */
    static XenCaps ofKernel(String text) {
        return new XenCaps(FILE, text);
    }

    /** What the toolstack tells. */
    public static XenCaps ofToolstack(String text) {
        return new XenCaps("xl info -n, xen_caps", text);
    }

    /** The beginning of the text, as much of it as people read. */
    public String shown() {
        return ShortText.of(text.strip());
    }
}
