package io.vircaps.model.cpu;

import java.util.Optional;

/** How a host's CPU must match a guest's; attribute {@code match} of {@code <cpu>}. */
public enum CpuMatch {
    /** The host has all required features, and the guest gets only those; the default. */
    EXACT,
    /** The host has all required features, and the guest gets all features of the host. */
    MINIMUM,
    /** The host has exactly the required features. */
    STRICT;

    /** The match of this text; empty if libvirt knows no such one. */
    public static Optional<CpuMatch> of(String text) {
        return LibvirtText.find(values(), text);
    }

    /** The text libvirt writes. */
    @Override
    public String toString() {
        return LibvirtText.of(this);
    }
}
