package io.vircaps.cpu.x86;

import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import java.util.Comparator;
import java.util.List;

/** Adds the features of the model to a definition; {@code virCPUx86ExpandFeatures}, {@code virCPUExpandFeatures}. */
final class Expander {
    private final Catalog catalog;

    Expander(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Features with another policy than require and disable are dropped. */
    GuestCpu expand(GuestCpu cpu) {
        String name = cpu.model().orElseThrow(() -> CpuNotUsableException.invalid("no CPU model given"));
        Catalog.Model model = catalog.model(name);
        FeatureList features = new FeatureList(List.of());
        for (Catalog.Feature feature : catalog.features(model.bits())) {
            features.set(CpuFeature.required(feature.name()));
        }
        for (CpuFeature own : cpu.features()) {
            if (own.policy() == FeaturePolicy.REQUIRE || own.policy() == FeaturePolicy.DISABLE) {
                features.set(own);
            }
        }
        features.disableIfMissing(model.facts().features().removed());
        return cpu.withFeatures(features.toList().stream()
                .sorted(Comparator.comparing(CpuFeature::name))
                .toList());
    }
}
