package io.vircaps.model.guest;

import org.jspecify.annotations.Nullable;

/**
 * The engine that runs a domain; attribute {@code <domain type=…>}. Open: another name is kept as it is.
 *
 * @param name libvirt's name
 */
public record DomainType(String name) {
    /** {@code qemu}: QEMU with its own code generator (TCG). */
    public static final DomainType QEMU = new DomainType("qemu");
    /** {@code kqemu}: QEMU with the kqemu module, long gone. */
    public static final DomainType KQEMU = new DomainType("kqemu");
    /** {@code kvm}: QEMU or another monitor on KVM. */
    public static final DomainType KVM = new DomainType("kvm");
    /** {@code xen}. */
    public static final DomainType XEN = new DomainType("xen");
    /** {@code lxc}: Linux containers. */
    public static final DomainType LXC = new DomainType("lxc");
    /** {@code test}: the mock driver. */
    public static final DomainType TEST = new DomainType("test");
    /** {@code hvf}: Apple's Hypervisor.framework. */
    public static final DomainType HVF = new DomainType("hvf");

    /** Spelled out: a record's own is put together at run time, which the start of the command would pay for. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DomainType type && name.equals(type.name);
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
