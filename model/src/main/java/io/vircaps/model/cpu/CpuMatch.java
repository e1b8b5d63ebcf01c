package io.vircaps.model.cpu;

import java.util.Optional;

/** How near a host must come to a guest's CPU; attribute {@code match} of {@code <cpu>}. */
public enum CpuMatch {
    /** The host has what is asked, and the guest gets only that; what an absent attribute means. */
    EXACT,
    /** The host has what is asked, and the guest gets all the host has. */
    MINIMUM,
    /** The host has what is asked and nothing else. */
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
