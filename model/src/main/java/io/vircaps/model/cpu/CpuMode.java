package io.vircaps.model.cpu;

import java.util.Optional;

/** How a guest's CPU is described; attribute {@code mode} of {@code <cpu>}. */
public enum CpuMode {
    /** By model name and features; what an absent attribute means. */
    CUSTOM("custom"),
    /** As the host's model, put into a custom one when the guest starts. */
    HOST_MODEL("host-model"),
    /** The host's CPU itself. */
    HOST_PASSTHROUGH("host-passthrough"),
    /** All that the hypervisor can give. */
    MAXIMUM("maximum");

    private final String text;

    CpuMode(String text) {
        this.text = text;
    }

    /** The mode of this text; empty if libvirt knows no such one. */
    public static Optional<CpuMode> of(String text) {
        for (CpuMode value : values()) {
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
