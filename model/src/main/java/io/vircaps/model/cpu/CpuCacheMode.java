package io.vircaps.model.cpu;

import java.util.Optional;

/** Which cache a guest's CPU shows; attribute {@code mode} of {@code <cpu><cache>}. */
public enum CpuCacheMode {
    /** One the hypervisor makes up. */
    EMULATE("emulate"),
    /** The host's. */
    PASSTHROUGH("passthrough"),
    /** None. */
    DISABLE("disable");

    private final String text;

    CpuCacheMode(String text) {
        this.text = text;
    }

    /** The mode of this text; empty if libvirt knows no such one. */
    public static Optional<CpuCacheMode> of(String text) {
        for (CpuCacheMode value : values()) {
            if (value.text.equals(text)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The text libvirt writes. */
    @Override
    public String toString() {
        return text;
    }
}
