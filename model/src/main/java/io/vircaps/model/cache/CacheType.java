package io.vircaps.model.cache;

/**
 * The content of a cache: code, data or both. Open: another name is kept.
 *
 * @param name libvirt's name
 */
public record CacheType(String name) {
    /** Code and data; the kernel's {@code Unified}. */
    public static final CacheType BOTH = new CacheType("both");
    /** Code only; the kernel's {@code Instruction}. */
    public static final CacheType CODE = new CacheType("code");
    /** Data only; the kernel's {@code Data}. */
    public static final CacheType DATA = new CacheType("data");

    @Override
    public String toString() {
        return name;
    }
}
