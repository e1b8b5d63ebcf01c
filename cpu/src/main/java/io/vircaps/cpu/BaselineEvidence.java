package io.vircaps.cpu;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a baseline is what it is. A CPU is identified by the id of its host; in a {@link Baseline} that is its position,
 * from 0.
 *
 * @param cpus          the number of CPUs
 * @param vendor        which vendor the baseline states
 * @param models        the names of their models, each once, in ascending order of hosts
 * @param lost          features that some CPUs have and the baseline lacks, in the map's order, each with the smallest
 *                      host without it
 * @param notAllowed    features common to all that the caller's list does not have
 * @param notMigratable features common to all that were omitted because they cannot be migrated
 * @param notOfEngine   features of the chosen model that the engine does not provide, or controls itself
 * @param choice        why the model was chosen; absent if the architecture has no choice
 */
public record BaselineEvidence(
        long cpus,
        VendorRule vendor,
        List<String> models,
        Map<String, Long> lost,
        List<String> notAllowed,
        List<String> notMigratable,
        List<String> notOfEngine,
        Optional<DecodeEvidence> choice) {
    /** Which vendor the baseline states. */
    public enum VendorRule {
        /** The one that every CPU states. */
        STATED_BY_ALL,
        /** None, because some CPU does not state its vendor. */
        NOT_STATED_BY_ALL,
        /** None, because the model has one. */
        IMPLIED_BY_MODEL,
        /** Unknown: a daemon computed the baseline and reports no reasons. */
        LEFT_TO_DAEMON
    }

    public BaselineEvidence {
        models = List.copyOf(models);
        notAllowed = List.copyOf(notAllowed);
        notMigratable = List.copyOf(notMigratable);
        notOfEngine = List.copyOf(notOfEngine);
    }

    /** The evidence for a baseline that a daemon computed: only the number of CPUs. */
    public static BaselineEvidence ofDaemon(long cpus) {
        return new BaselineEvidence(
                cpus,
                VendorRule.LEFT_TO_DAEMON,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Why the reasons are unknown, as a clause; empty if they are known. */
    public Optional<String> silence() {
        return vendor == VendorRule.LEFT_TO_DAEMON
                ? Optional.of("the daemon made it, it gives only the result and no reasons")
                : Optional.empty();
    }

    /** The same for an engine that does not provide these features. */
    public BaselineEvidence notOfEngine(List<String> features) {
        return new BaselineEvidence(cpus, vendor, models, lost, notAllowed, notMigratable, features, choice);
    }
}
