package io.vircaps.cpu;

import java.util.List;
import java.util.Optional;

/**
 * How a CPU stands to a host's, and why.
 *
 * @param result    the answer
 * @param rule      what decided
 * @param subject   what the rule is about, for example the vendor that was asked for
 * @param missing   features that are asked for and the host has not, in the map's order
 * @param forbidden features that must not be there and the host has
 * @param extra     features the host has and nobody asked for
 */
public record CpuComparison(
        Result result,
        Rule rule,
        Optional<String> subject,
        List<String> missing,
        List<String> forbidden,
        List<String> extra) {
    /** The answer; {@code virCPUCompareResult}. */
    public enum Result {
        /** The host cannot run it. */
        INCOMPATIBLE(0),
        /** The host is just that. */
        IDENTICAL(1),
        /** The host is that and more. */
        SUPERSET(2);

        private final int number;

        Result(int number) {
            this.number = number;
        }

        /** libvirt's number for it; its −1 is an exception here. */
        public int number() {
            return number;
        }
    }

    /** What decided; in the order in which it is asked. */
    public enum Rule {
        /** Nothing is compared: the hypervisor decides (IBM Z, and guests on ARM). */
        LEFT_TO_HYPERVISOR("the hypervisor decides, nothing is compared"),
        /** A daemon compared; it gives the result and nothing else. */
        LEFT_TO_DAEMON("the daemon compared them, it gives only the result and no reasons"),
        /** The host's model is not known. */
        HOST_UNKNOWN("the host's CPU model is not known"),
        /** The CPU is of another architecture. */
        OTHER_ARCH("the host is of another architecture"),
        /** The host's vendor is another, or not known. */
        OTHER_VENDOR("the host's vendor is another"),
        /** The host has what must not be there. */
        FORBIDDEN_FEATURES("the host has forbidden features"),
        /** The host lacks what is asked for. */
        MISSING_FEATURES("the host lacks required features"),
        /** The match is strict and the host has more. */
        EXTRA_FEATURES_STRICT("the match is strict and the host has more features"),
        /** The host has all features asked for and more. */
        EXTRA_FEATURES("the host has all required features and more"),
        /** The host has just the features asked for. */
        SAME_FEATURES("the host has just the required features"),
        /** The compatibility mode is of a newer processor. */
        NEWER_COMPATIBILITY_MODE("the compatibility mode is of a newer processor"),
        /** The models differ, and models are all that is compared. */
        OTHER_MODEL("the host's CPU model is another"),
        /** The models are the same, and models are all that is compared. */
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

    /** An answer that is not about features. */
    public static CpuComparison of(Result result, Rule rule) {
        return new CpuComparison(result, rule, Optional.empty(), List.of(), List.of(), List.of());
    }

    /** An answer that is about one thing. */
    public static CpuComparison of(Result result, Rule rule, String subject) {
        return new CpuComparison(result, rule, Optional.of(subject), List.of(), List.of(), List.of());
    }

    /**
     * This answer, unless it is no.
     *
     * @throws CpuIncompatibleException if the CPU is incompatible
     */
    public CpuComparison orFail() {
        if (result == Result.INCOMPATIBLE) {
            throw new CpuIncompatibleException(this);
        }
        return this;
    }

    /** The deciding rule with what it is about. */
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
