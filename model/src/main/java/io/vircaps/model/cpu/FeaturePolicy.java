package io.vircaps.model.cpu;

import java.util.Optional;

/** What is asked of a feature; attribute {@code policy} of {@code <feature>}. */
public enum FeaturePolicy {
    /** The guest sees it, whatever the host has. */
    FORCE("force"),
    /** The host must have it; what an absent attribute means, and all that a host's CPU can say. */
    REQUIRE("require"),
    /** The guest sees it if the host has it. */
    OPTIONAL("optional"),
    /** The guest does not see it. */
    DISABLE("disable"),
    /** The host must not have it. */
    FORBID("forbid");

    private final String text;

    FeaturePolicy(String text) {
        this.text = text;
    }

    /** The policy of this text; empty if libvirt knows no such one. */
    public static Optional<FeaturePolicy> of(String text) {
        for (FeaturePolicy value : values()) {
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
