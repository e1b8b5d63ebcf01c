package io.vircaps.cpu;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a baseline is what it is. CPUs are told by their place, from 0, in the order they were handed over.
 *
 * @param cpus          how many there were
 * @param vendor        what became of the vendor
 * @param models        the names of all their models, each once, in order
 * @param lost          features that some have and the baseline has not, in the map's order: the first CPU without it
 * @param notAllowed    features common to all that the caller's list does not have
 * @param notMigratable features common to all that were left out because they cannot migrate
 * @param notOfEngine   features of the model found that the engine does not give, or switches by itself
 * @param choice        why the model was chosen; absent where the architecture has no choice
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
    /** What became of the vendor. */
    public enum VendorRule {
        /** Every CPU states it: so does the baseline. */
        STATED_BY_ALL,
        /** Some CPU does not state it: neither does the baseline. */
        NOT_STATED_BY_ALL,
        /** The model says it already. */
        IMPLIED_BY_MODEL,
        /** A daemon made the baseline; neither this nor anything else is known of its reasons. */
        LEFT_TO_DAEMON
    }

    public BaselineEvidence {
        models = List.copyOf(models);
        notAllowed = List.copyOf(notAllowed);
        notMigratable = List.copyOf(notMigratable);
        notOfEngine = List.copyOf(notOfEngine);
    }

    /** What is known of a baseline that a daemon made: of how many CPUs. */
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

    /** Why nothing is known of the reasons, as a clause; empty where they are known. */
    public Optional<String> silence() {
        return vendor == VendorRule.LEFT_TO_DAEMON
                ? Optional.of("the daemon made it, it gives only the result and no reasons")
                : Optional.empty();
    }

    /** The same of an engine that does not give these features. */
    public BaselineEvidence notOfEngine(List<String> features) {
        return new BaselineEvidence(cpus, vendor, models, lost, notAllowed, notMigratable, features, choice);
    }
}
