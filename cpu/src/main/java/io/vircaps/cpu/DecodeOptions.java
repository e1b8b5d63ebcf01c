package io.vircaps.cpu;

import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How registers are decoded.
 *
 * @param offered    the models that may be chosen; absent for all of the map
 * @param preferred  preferred models, by name; a single one is chosen if it may be used at all
 * @param fallback   whether a single preferred model that is not offered is an error
 * @param migratable whether features that cannot be migrated are omitted
 * @param unknown    features that the registers do not include: no model is rejected for their absence
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

    /** Options for complete registers. */
    public DecodeOptions(
            Optional<HypervisorModels> offered, List<String> preferred, CpuFallback fallback, boolean migratable) {
        this(offered, preferred, fallback, migratable, Set.of());
    }

    /** The same for a hypervisor. */
    public DecodeOptions offered(HypervisorModels models) {
        return new DecodeOptions(Optional.of(models), preferred, fallback, migratable, unknown);
    }

    /** The same for registers that do not include these features. */
    public DecodeOptions unknown(Set<String> features) {
        return new DecodeOptions(offered, preferred, fallback, migratable, features);
    }

    /** Whether this is the only preferred model. */
    public boolean isWanted(String model) {
        return preferred.size() == 1 && preferred.get(0).equals(model);
    }
}
