package io.vircaps.cpu.x86;

import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.model.cpu.CpuCheck;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuMode;
import io.vircaps.model.cpu.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import java.util.ArrayList;
import java.util.List;

/** Brings a running guest's CPU in line with what the hypervisor really gave; {@code virCPUx86UpdateLive}. */
final class LiveUpdate {
    private final Catalog catalog;
    private final Encoder encoder;

    LiveUpdate(Catalog catalog, Encoder encoder) {
        this.catalog = catalog;
        this.encoder = encoder;
    }

    /** What the hypervisor did otherwise than asked. */
    private record Deviations(List<String> added, List<String> removed) {}

    GuestCpu update(GuestCpu cpu, X86Data enabled, X86Data disabled) {
        boolean full = cpu.terms().check() == CpuCheck.FULL;
        if (cpu.terms().mode() != CpuMode.CUSTOM && !full) {
            return cpu;
        }
        Deviations deviations = deviations(cpu, catalog.bitsOf(enabled), catalog.bitsOf(disabled));
        if (full) {
            refuse(deviations, disabled);
        }
        FeatureList features = new FeatureList(cpu.features());
        if (!full) {
            deviations.added().forEach(name -> features.set(CpuFeature.required(name)));
            deviations.removed().forEach(name -> features.set(CpuFeature.disabled(name)));
        }
        cpu.model()
                .ifPresent(name -> features.disableIfMissing(
                        catalog.model(name).facts().features().removed()));
        return cpu.withFeatures(features.toList());
    }

    /**
     * A feature is expected if the definition has it. One it has not is expected to be absent; but a guest that takes all
     * the host has expects only those absent that it disables.
     */
    private Deviations deviations(GuestCpu cpu, Bits enabled, Bits disabled) {
        Bits expected = encoder.all(cpu);
        Bits refused = encoder.withPolicy(cpu, FeaturePolicy.DISABLE);
        List<String> added = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (Catalog.Feature feature : catalog.features()) {
            boolean wanted = feature.isIn(expected);
            boolean unwanted = !wanted && (!cpu.terms().takesAll() || feature.isIn(refused));
            if (unwanted && feature.isIn(enabled)) {
                added.add(feature.name());
            }
            if (feature.isIn(disabled) || (wanted && !feature.isIn(enabled))) {
                removed.add(feature.name());
            }
        }
        return new Deviations(added, removed);
    }

    private static void refuse(Deviations deviations, X86Data disabled) {
        List<String> causes = new ArrayList<>();
        if (!deviations.added().isEmpty()) {
            causes.add("extra features: " + String.join(", ", deviations.added()));
        }
        if (!deviations.removed().isEmpty()) {
            causes.add("missing features: " + String.join(", ", deviations.removed()));
        }
        if (!causes.isEmpty() || !disabled.isEmpty()) {
            String details = causes.isEmpty() ? "" : ": " + String.join("; ", causes);
            throw CpuNotUsableException.failed("the guest's CPU is not as asked for" + details);
        }
    }
}
