package io.vircaps.model.cpu;

/**
 * One feature of a CPU definition; element {@code <feature>}.
 *
 * @param policy the policy
 * @param name   the feature, never empty
 */
public record CpuFeature(FeaturePolicy policy, String name) {
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
