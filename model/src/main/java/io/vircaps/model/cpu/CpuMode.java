package io.vircaps.model.cpu;

import java.util.Optional;

/** How a guest's CPU is described; attribute {@code mode} of {@code <cpu>}. */
public enum CpuMode {
    /** By model name and features; the default. */
    CUSTOM,
    /** As the host's model, put into a custom one when the guest starts. */
    HOST_MODEL,
    /** The host's CPU itself. */
    HOST_PASSTHROUGH,
    /** All features the hypervisor can provide. */
    MAXIMUM;

    /** The mode of this text; empty if libvirt knows no such one. */
    public static Optional<CpuMode> of(String text) {
        return LibvirtText.find(values(), text);
    }

    /** The text libvirt writes. */
    @Override
    public String toString() {
        return LibvirtText.of(this);
    }
}
