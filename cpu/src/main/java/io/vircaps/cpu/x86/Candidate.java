package io.vircaps.cpu.x86;

import io.vircaps.cpu.X86Signature;
import io.vircaps.model.cpu.CpuFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A model compared with the data.
 *
 * @param model         the model
 * @param signatureFits whether the map lists the data's signature for the model
 * @param extra         features that the data have and the model lacks
 * @param missing       features of the model that the data or the hypervisor lack
 * @param disabled names of the missing features and, for a guest, of those removed from the model that the data lack
 */
record Candidate(
        Catalog.Model model,
        boolean signatureFits,
        List<Catalog.Feature> extra,
        List<Catalog.Feature> missing,
        List<String> disabled) {
    private static final int FIRST_PENALTY = 2;

    /**
     * Compares a model with the data; {@code x86DataToCPU}.
     *
     * @param blockers features without which the hypervisor cannot provide its version of the model
     */
    static Candidate of(Catalog catalog, Catalog.Model model, Decodable data, List<String> blockers, boolean forGuest) {
        Bits extraBits = data.bits().copy().remove(model.bits());
        Bits missingBits = model.bits().copy().remove(data.bits());
        for (String blocker : blockers) {
            catalog.knownFeature(blocker)
                    .filter(feature -> !feature.isIn(extraBits))
                    .ifPresent(feature -> missingBits.add(feature.bits()));
        }
        List<Catalog.Feature> extra = catalog.features(extraBits);
        List<Catalog.Feature> missing = catalog.features(missingBits);
        List<String> disabled = names(missing);
        if (forGuest) {
            List<String> required = names(extra);
            for (String removed : model.facts().features().removed()) {
                if (!required.contains(removed) && !disabled.contains(removed)) {
                    disabled.add(removed);
                }
            }
        }
        X86Signature signature = data.signature();
        return new Candidate(model, model.matches(signature), extra, missing, disabled);
    }

    /** The same if the data do not state whether the processor has these features: they are not missing. */
    Candidate without(Set<String> unknown) {
        return unknown.isEmpty()
                ? this
                : new Candidate(
                        model,
                        signatureFits,
                        extra,
                        missing.stream()
                                .filter(feature -> !unknown.contains(feature.name()))
                                .toList(),
                        disabled.stream()
                                .filter(name -> !unknown.contains(name))
                                .toList());
    }

    private static List<String> names(List<Catalog.Feature> features) {
        List<String> names = new ArrayList<>(features.size());
        features.forEach(feature -> names.add(feature.name()));
        return names;
    }

    /** The features of the definition, beside the model. */
    List<CpuFeature> features() {
        List<CpuFeature> features = new ArrayList<>(extra.size() + disabled.size());
        extra.forEach(feature -> features.add(CpuFeature.required(feature.name())));
        disabled.forEach(name -> features.add(CpuFeature.disabled(name)));
        return features;
    }

    /**
     * What models are compared by.
     *
     * @param total   the cost
     * @param penalty the part of it that is for disabled features
     */
    record Cost(int total, int penalty) {
        boolean isBelow(Cost other) {
            return total < other.total || (total == other.total && penalty < other.penalty);
        }
    }

    /** The cost of a host's model: one for each extra feature. */
    Cost hostCost() {
        return new Cost(extra.size(), 0);
    }

    /**
     * The cost of a guest's model; {@link Selection} explains why only half of the disabled features have a penalty.
     */
    Cost guestCost() {
        int required = extra.size();
        int enabled = required + disabled.size();
        int penalties = 0;
        int penalty = FIRST_PENALTY;
        for (int i = 0; i < enabled; i++) {
            if (i >= required) {
                enabled--;
                penalties += penalty++;
            }
        }
        return new Cost(enabled + penalties, penalties);
    }
}
