package io.vircaps.model.guest;

import org.jspecify.annotations.Nullable;

/**
 * The OS type of a guest; element {@code <os_type>}. Open: another name is kept as it is.
 *
 * @param name libvirt's name
 */
public record OsType(String name) {
    /** {@code hvm}: an unmodified system, fully virtualized. */
    public static final OsType HVM = new OsType("hvm");
    /** {@code xen}: a system paravirtualized for Xen. */
    public static final OsType XEN = new OsType("xen");
    /** {@code linux}: the older name of {@link #XEN}. */
    public static final OsType LINUX = new OsType("linux");
    /** {@code exe}: a container. */
    public static final OsType EXE = new OsType("exe");
    /** {@code uml}: User Mode Linux. */
    public static final OsType UML = new OsType("uml");
    /** {@code xenpvh}: Xen's PVH. */
    public static final OsType XENPVH = new OsType("xenpvh");

    /** Spelled out: a record's own is put together at run time, which the start of the command would pay for. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OsType type && name.equals(type.name);
    }

    /** Spelled out, as {@link #equals}. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
