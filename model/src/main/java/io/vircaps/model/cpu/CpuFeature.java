package io.vircaps.model.cpu;

import java.util.Optional;

/**
 * One feature of a CPU definition; element {@code <feature>}.
 *
 * @param policy the policy
 * @param name   the feature, never empty
 */
public record CpuFeature(FeaturePolicy policy, String name) {
    /** The policy of a feature; attribute {@code policy} of {@code <feature>}. */
    public enum FeaturePolicy {
        /** The guest sees it, whatever the host has. */
        FORCE,
        /** The host must have it; the default, and the only policy of a host's CPU. */
        REQUIRE,
        /** The guest sees it if the host has it. */
        OPTIONAL,
        /** The guest does not see it. */
        DISABLE,
        /** The host must not have it. */
        FORBID;

        /** The policy of this text; empty if libvirt knows no such one. */
        public static Optional<FeaturePolicy> of(String text) {
            return LibvirtText.find(values(), text);
        }

        /** The text libvirt writes. */
        @Override
        public String toString() {
            return LibvirtText.of(this);
        }
    }

    public CpuFeature {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("feature without name");
        }
    }

    /** A feature with policy {@code require}. */
    public static CpuFeature required(String name) {
        return new CpuFeature(FeaturePolicy.REQUIRE, name);
    }

    /** A feature with policy {@code disable}. */
    public static CpuFeature disabled(String name) {
        return new CpuFeature(FeaturePolicy.DISABLE, name);
    }
}
