package io.vircaps.model.cache;

/**
 * What a cache holds. Open: another name is kept as it is.
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
