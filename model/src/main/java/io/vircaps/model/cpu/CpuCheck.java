package io.vircaps.model.cpu;

import java.util.Optional;

/** How a guest's CPU is checked before it starts; attribute {@code check} of {@code <cpu>}. */
public enum CpuCheck {
    /** As the hypervisor's driver decides; the default. */
    DEFAULT,
    /** No check. */
    NONE,
    /** Against the host's CPU, before the guest starts. */
    PARTIAL,
    /** Against the CPU the hypervisor provides; a deviation is an error. */
    FULL;

    /** The check of this text; empty if libvirt knows no such one. */
    public static Optional<CpuCheck> of(String text) {
        return LibvirtText.find(values(), text);
    }

    /** The text libvirt writes. */
    @Override
    public String toString() {
        return LibvirtText.of(this);
    }
}
