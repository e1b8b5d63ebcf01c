package io.vircaps.model.cpu;

/**
 * What a CPU says of one feature; element {@code <feature>}.
 *
 * @param policy what is asked of it
 * @param name   the feature, never empty
 */
public record CpuFeature(FeaturePolicy policy, String name) {
    public CpuFeature {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("feature without name");
        }
    }

    /** A feature that must be there. */
    public static CpuFeature required(String name) {
        return new CpuFeature(FeaturePolicy.REQUIRE, name);
    }

    /** A feature that must not be seen. */
    public static CpuFeature disabled(String name) {
        return new CpuFeature(FeaturePolicy.DISABLE, name);
    }
}
