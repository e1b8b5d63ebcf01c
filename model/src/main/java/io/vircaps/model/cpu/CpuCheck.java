package io.vircaps.model.cpu;

import java.util.Optional;

/** How a guest's CPU is checked before it starts; attribute {@code check} of {@code <cpu>}. */
public enum CpuCheck {
    /** As the hypervisor's driver decides; what an absent attribute means. */
    DEFAULT("default"),
    /** Not at all. */
    NONE("none"),
    /** Against the host's CPU, before the guest starts. */
    PARTIAL("partial"),
    /** Against what the hypervisor really gives; a deviation is an error. */
    FULL("full");

    private final String text;

    CpuCheck(String text) {
        this.text = text;
    }

    /** The check of this text; empty if libvirt knows no such one. */
    public static Optional<CpuCheck> of(String text) {
        for (CpuCheck value : values()) {
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
