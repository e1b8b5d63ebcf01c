package io.vircaps.cpu;

import java.util.List;
import java.util.Optional;

/**
 * The result of comparing a CPU with the host's, and why.
 *
 * @param result    the result
 * @param rule      the rule that decided
 * @param subject   what the rule refers to, for example the required vendor
 * @param missing   required features that the host lacks, in the map's order
 * @param forbidden forbidden features that the host has
 * @param extra     features that the host has and the CPU does not name
 */
public record CpuComparison(
        Result result,
        Rule rule,
        Optional<String> subject,
        List<String> missing,
        List<String> forbidden,
        List<String> extra) {
    /** The result; {@code virCPUCompareResult}. */
    public enum Result {
        /** The host cannot run it. */
        INCOMPATIBLE(0),
        /** The host has exactly the features of the CPU. */
        IDENTICAL(1),
        /** The host has the features of the CPU and more. */
        SUPERSET(2);

        private final int number;

        Result(int number) {
            this.number = number;
        }

        /** libvirt's number of the result; its −1 is an exception here. */
        public int number() {
            return number;
        }
    }

    /** The rule that decided, in the order in which the rules apply. */
    public enum Rule {
        /** Nothing is compared; the hypervisor decides (IBM Z, and guests on ARM). */
        LEFT_TO_HYPERVISOR("the hypervisor decides, nothing is compared"),
        /** A daemon compared and reports no reasons. */
        LEFT_TO_DAEMON("the daemon compared them, it gives only the result and no reasons"),
        /** The host's model is unknown. */
        HOST_UNKNOWN("the host's CPU model is not known"),
        /** The CPU is of another architecture. */
        OTHER_ARCH("the host is of another architecture"),
        /** The host's vendor is another, or unknown. */
        OTHER_VENDOR("the host's vendor is another"),
        /** The host has forbidden features. */
        FORBIDDEN_FEATURES("the host has forbidden features"),
        /** The host lacks required features. */
        MISSING_FEATURES("the host lacks required features"),
        /** The match is strict and the host has more. */
        EXTRA_FEATURES_STRICT("the match is strict and the host has more features"),
        /** The host has all required features and more. */
        EXTRA_FEATURES("the host has all required features and more"),
        /** The host has exactly the required features. */
        SAME_FEATURES("the host has just the required features"),
        /** The compatibility mode belongs to a newer processor. */
        NEWER_COMPATIBILITY_MODE("the compatibility mode is of a newer processor"),
        /** The models differ, and only models are compared. */
        OTHER_MODEL("the host's CPU model is another"),
        /** The models are the same, and only models are compared. */
        SAME_MODEL("the host's CPU model is the same");

        private final String meaning;

        Rule(String meaning) {
            this.meaning = meaning;
        }

        /** The rule as a clause. */
        public String meaning() {
            return meaning;
        }
    }

    public CpuComparison {
        missing = List.copyOf(missing);
        forbidden = List.copyOf(forbidden);
        extra = List.copyOf(extra);
    }

    /** A comparison that is not about features. */
    public static CpuComparison of(Result result, Rule rule) {
        return new CpuComparison(result, rule, Optional.empty(), List.of(), List.of(), List.of());
    }

    /** A comparison that is about one subject. */
    public static CpuComparison of(Result result, Rule rule, String subject) {
        return new CpuComparison(result, rule, Optional.of(subject), List.of(), List.of(), List.of());
    }

    /**
     * This comparison, unless the CPU is incompatible.
     *
     * @throws CpuIncompatibleException if the CPU is incompatible
     */
    public CpuComparison orFail() {
        if (result == Result.INCOMPATIBLE) {
            throw new CpuIncompatibleException(this);
        }
        return this;
    }

    /** The rule that decided, with its subject. */
    public String sentence() {
        List<String> about = switch (rule) {
            case FORBIDDEN_FEATURES -> forbidden;
            case MISSING_FEATURES -> missing;
            case EXTRA_FEATURES_STRICT, EXTRA_FEATURES -> extra;
            case LEFT_TO_HYPERVISOR,
                    LEFT_TO_DAEMON,
                    HOST_UNKNOWN,
                    OTHER_ARCH,
                    OTHER_VENDOR,
                    SAME_FEATURES,
                    NEWER_COMPATIBILITY_MODE,
                    OTHER_MODEL,
                    SAME_MODEL -> subject.stream().toList();
        };
        return about.isEmpty() ? rule.meaning() : rule.meaning() + ": " + String.join(", ", about);
    }
}
