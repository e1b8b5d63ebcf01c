package io.vircaps.model.cpu;

import java.util.Optional;

/** The behaviour where a hypervisor lacks the model; attribute {@code fallback} of {@code <model>}. */
public enum CpuFallback {
    /** Use the nearest model it has; the default. */
    ALLOW,
    /** Fail. */
    FORBID;

    /** The fallback of this text; empty if libvirt knows no such one. */
    public static Optional<CpuFallback> of(String text) {
        return LibvirtText.find(values(), text);
    }

    /** The text libvirt writes. */
    @Override
    public String toString() {
        return LibvirtText.of(this);
    }
}
