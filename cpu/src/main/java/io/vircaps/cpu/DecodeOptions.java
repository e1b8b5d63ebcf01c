package io.vircaps.cpu;

import io.vircaps.model.cpu.CpuFallback;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How registers are decoded.
 *
 * @param offered    the models that may be chosen; absent for all of the map
 * @param preferred  models that the caller would like, by name; a single one is taken wherever it may be
 * @param fallback   whether a single preferred model that is not offered is an error
 * @param migratable whether features that cannot migrate are left out of the answer
 * @param unknown    features of which the registers do not say whether they are there: no model is rejected for them
 */
public record DecodeOptions(
        Optional<HypervisorModels> offered,
        List<String> preferred,
        CpuFallback fallback,
        boolean migratable,
        Set<String> unknown) {
    /** Any model, no preference, all features. */
    public static final DecodeOptions DEFAULT =
            new DecodeOptions(Optional.empty(), List.of(), CpuFallback.ALLOW, false);

    public DecodeOptions {
        preferred = List.copyOf(preferred);
        unknown = Set.copyOf(unknown);
    }

    /** Options for registers that are all known. */
    public DecodeOptions(
            Optional<HypervisorModels> offered, List<String> preferred, CpuFallback fallback, boolean migratable) {
        this(offered, preferred, fallback, migratable, Set.of());
    }

    /** The same for a hypervisor. */
    public DecodeOptions offered(HypervisorModels models) {
        return new DecodeOptions(Optional.of(models), preferred, fallback, migratable, unknown);
    }

    /** The same for registers that do not say whether these features are there. */
    public DecodeOptions unknown(Set<String> features) {
        return new DecodeOptions(offered, preferred, fallback, migratable, features);
    }

    /** Whether this is the one model the caller asked for. */
    public boolean isWanted(String model) {
        return preferred.size() == 1 && preferred.get(0).equals(model);
    }
}
