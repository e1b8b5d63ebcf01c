package io.vircaps.model.cpu;

import java.util.Optional;

/** The CPU cache a guest sees; attribute {@code mode} of {@code <cpu><cache>}. */
public enum CpuCacheMode {
    /** An emulated one. */
    EMULATE,
    /** The host's. */
    PASSTHROUGH,
    /** None. */
    DISABLE;

    /** The mode of this text; empty if libvirt knows no such one. */
    public static Optional<CpuCacheMode> of(String text) {
        return LibvirtText.find(values(), text);
    }

    /** The text libvirt writes. */
    @Override
    public String toString() {
        return LibvirtText.of(this);
    }
}
