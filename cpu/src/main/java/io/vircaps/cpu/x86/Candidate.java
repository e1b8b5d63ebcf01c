package io.vircaps.cpu.x86;

import io.vircaps.cpu.X86Signature;
import io.vircaps.model.cpu.CpuFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A model held against the data.
 *
 * @param model         the model
 * @param signatureFits whether it stands for processors of the data's signature
 * @param extra         features the data has and the model has not
 * @param missing       features the model has, and the data or hypervisor has not
 * @param disabled      names of the missing ones and, for a guest, of those removed from the model that are not in the
 *                      data
 */
record Candidate(
        Catalog.Model model,
        boolean signatureFits,
        List<Catalog.Feature> extra,
        List<Catalog.Feature> missing,
        List<String> disabled) {
    private static final int FIRST_PENALTY = 2;

    /**
     * Holds a model against the data; {@code x86DataToCPU}.
     *
     * @param blockers features the hypervisor misses of its version of the model
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
        return new Candidate(model, model.standsFor(signature), extra, missing, disabled);
    }

    /** The same where nothing says whether the processor has these features: they are not missing. */
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

    /** The features to be named beside the model. */
    List<CpuFeature> features() {
        List<CpuFeature> features = new ArrayList<>(extra.size() + disabled.size());
        extra.forEach(feature -> features.add(CpuFeature.required(feature.name())));
        disabled.forEach(name -> features.add(CpuFeature.disabled(name)));
        return features;
    }

    /**
     * How many features must be named, dearer ones dearer.
     *
     * @param total   what models are compared by
     * @param penalty what of it is for disabled features
     */
    record Cost(int total, int penalty) {
        boolean isBelow(Cost other) {
            return total < other.total || (total == other.total && penalty < other.penalty);
        }
    }

    /** For a host each extra feature costs one. */
    Cost hostCost() {
        return new Cost(extra.size(), 0);
    }

    /**
     * For a guest each required feature costs one, and the disabled ones 2, 3, 4 … But libvirt's loop over the list
     * ends where the count of enabled features ends, and lowers that count at each disabled one it meets: as these
     * stand last, only the first half of them are met and the others cost one each;
     * {@code virCPUx86CompareCandidateFeatureList}. The choice of model depends on it.
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
