package io.vircaps.model.cpu;

import java.util.Optional;

/** What to do where a hypervisor lacks the model; attribute {@code fallback} of {@code <model>}. */
public enum CpuFallback {
    /** Take the nearest model it has; what an absent attribute means. */
    ALLOW("allow"),
    /** Fail. */
    FORBID("forbid");

    private final String text;

    CpuFallback(String text) {
        this.text = text;
    }

    /** The fallback of this text; empty if libvirt knows no such one. */
    public static Optional<CpuFallback> of(String text) {
        for (CpuFallback value : values()) {
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
