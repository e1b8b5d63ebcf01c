package io.vircaps.cpu.x86;

import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The features of a definition that is being changed: in order, each name once; {@code virCPUDefAddFeatureInternal}.
 */
final class FeatureList {
    private final Map<String, FeaturePolicy> policies = new LinkedHashMap<>();

    FeatureList(Collection<CpuFeature> features) {
        features.forEach(this::set);
    }

    /** Adds a feature at the end, or changes the policy of one that is in the list. */
    FeatureList set(CpuFeature feature) {
        policies.put(feature.name(), feature.policy());
        return this;
    }

    FeatureList setAll(Collection<CpuFeature> features) {
        features.forEach(this::set);
        return this;
    }

    /** Adds as disabled those features that are not in the list; {@code virCPUx86DisableRemovedFeatures}. */
    FeatureList disableIfMissing(List<String> names) {
        names.forEach(name -> policies.putIfAbsent(name, FeaturePolicy.DISABLE));
        return this;
    }

    List<CpuFeature> toList() {
        return policies.entrySet().stream()
                .map(entry -> new CpuFeature(entry.getValue(), entry.getKey()))
                .toList();
    }
}
