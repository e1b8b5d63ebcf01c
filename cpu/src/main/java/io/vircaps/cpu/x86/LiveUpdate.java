package io.vircaps.cpu.x86;

import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuCheck;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Updates a running guest's CPU by the features that the hypervisor enabled and disabled; {@code virCPUx86UpdateLive}.
 */
final class LiveUpdate {
    private final Catalog catalog;
    private final Encoder encoder;

    LiveUpdate(Catalog catalog, Encoder encoder) {
        this.catalog = catalog;
        this.encoder = encoder;
    }

    /**
     * A feature that the hypervisor enabled or disabled although the definition expects the opposite.
     *
     * @param feature   the feature
     * @param policy    {@code require} if the hypervisor enabled it, {@code disable} if it did not
     * @param tolerated whether it is not an error even if everything is checked
     */
    private record Deviation(Catalog.Feature feature, FeaturePolicy policy, boolean tolerated) {
        CpuFeature stated() {
            return new CpuFeature(policy, feature.name());
        }
    }

    GuestCpu update(GuestCpu cpu, X86Data enabled, X86Data disabled) {
        boolean full = cpu.terms().check() == CpuCheck.FULL;
        if (cpu.terms().mode() != CpuMode.CUSTOM && !full) {
            return cpu;
        }
        List<Deviation> deviations = deviations(cpu, catalog.bitsOf(enabled), catalog.bitsOf(disabled));
        if (full) {
            requireTolerable(deviations, disabled);
        }
        FeatureList features = new FeatureList(cpu.features());
        deviations.forEach(deviation -> features.set(deviation.stated()));
        cpu.model()
                .ifPresent(name -> features.disableIfMissing(
                        catalog.model(name).facts().features().removed()));
        return cpu.withFeatures(features.toList());
    }

    /**
     * The deviations, in the map's order. A feature of the definition is expected to be present, any other to be
     * absent; but a guest with all features of the host expects only the features absent that it disables. A feature
     * that was added to the model is tolerated either way unless the definition names it.
     */
    private List<Deviation> deviations(GuestCpu cpu, Bits enabled, Bits disabled) {
        Bits expected = encoder.all(cpu);
        Bits disabledByDefinition = encoder.withPolicy(cpu, FeaturePolicy.DISABLE);
        List<String> added = cpu.model()
                .map(name -> catalog.model(name).facts().features().added())
                .orElse(List.of());
        List<Deviation> deviations = new ArrayList<>();
        for (Catalog.Feature feature : catalog.features()) {
            boolean wanted = feature.isIn(expected);
            boolean named = wanted || feature.isIn(disabledByDefinition);
            boolean unwanted = !wanted && (named || !cpu.terms().takesAll());
            boolean tolerated = !named && added.contains(feature.name());
            if (unwanted && feature.isIn(enabled)) {
                deviations.add(new Deviation(feature, FeaturePolicy.REQUIRE, tolerated));
            }
            if (feature.isIn(disabled) || (wanted && !feature.isIn(enabled))) {
                deviations.add(new Deviation(feature, FeaturePolicy.DISABLE, tolerated));
            }
        }
        return deviations;
    }

    /** Throws unless all deviations are tolerated and the hypervisor disabled nothing else. */
    private void requireTolerable(List<Deviation> deviations, X86Data disabled) {
        List<String> causes = new ArrayList<>();
        cause("extra features: ", FeaturePolicy.REQUIRE, deviations).ifPresent(causes::add);
        cause("missing features: ", FeaturePolicy.DISABLE, deviations).ifPresent(causes::add);
        if (!causes.isEmpty() || !withoutTolerated(disabled, deviations).isEmpty()) {
            String details = causes.isEmpty() ? "" : ": " + String.join("; ", causes);
            throw CpuNotUsableException.failed("the guest's CPU is not as requested" + details);
        }
    }

    private static Optional<String> cause(String label, FeaturePolicy policy, List<Deviation> deviations) {
        List<String> names = deviations.stream()
                .filter(deviation -> deviation.policy() == policy && !deviation.tolerated())
                .map(deviation -> deviation.feature().name())
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(label + String.join(", ", names));
    }

    /** The bits that the hypervisor disabled, without tolerated features; bits of no feature of the map are kept. */
    private X86Data withoutTolerated(X86Data disabled, List<Deviation> deviations) {
        Bits tolerated = catalog.none();
        deviations.stream()
                .filter(deviation -> deviation.tolerated() && deviation.policy() == FeaturePolicy.DISABLE)
                .forEach(deviation -> tolerated.add(deviation.feature().bits()));
        return disabled.minus(catalog.dataOf(tolerated));
    }
}
