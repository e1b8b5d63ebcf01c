package io.vircaps.cpu;

import java.util.List;
import java.util.Optional;

/**
 * The verdict on one model when registers were decoded.
 *
 * @param model         its name
 * @param verdict       whether it was chosen, and why not
 * @param against       the model it was compared with and that was better
 * @param signatureFits whether the map lists the signature for this model
 * @param extra         features that the processor has and the model lacks; empty if it was not compared
 * @param missing       features of the model that the processor or the hypervisor lacks; empty if it was not compared
 * @param cost          what libvirt compares: about the number of features of the definition beside the model
 */
public record CandidateModel(
        String model,
        CandidateVerdict verdict,
        Optional<String> against,
        boolean signatureFits,
        List<String> extra,
        List<String> missing,
        int cost) {
    public CandidateModel {
        extra = List.copyOf(extra);
        missing = List.copyOf(missing);
    }

    /** The verdict on one model when registers were decoded, in the order in which the rules apply. */
    public enum CandidateVerdict {
        /** The hypervisor does not offer it. */
        NOT_OFFERED("the hypervisor does not offer it"),
        /** It is a model of another vendor. */
        OTHER_VENDOR("it is another vendor's"),
        /** The map does not use it for hosts. */
        NOT_FOR_HOSTS("the map does not describe hosts by it"),
        /** The map does not use it for guests. */
        NOT_FOR_GUESTS("the map does not describe guests by it"),
        /** A host must have every feature of its model. */
        LACKS_FEATURES("the processor lacks some of its features"),
        /** It does not stand for the signature, and a model that does was found before. */
        OTHER_SIGNATURE("it is for other processors, and one for this was found"),
        /** Another model needs fewer features beside it. */
        COSTS_MORE("another model needs fewer features beside it"),
        /** It was the best until a better one was found. */
        SURPASSED("a better one was found later"),
        /** It was found before the preferred model, which was chosen although it is not better. */
        NOT_PREFERRED("another model is preferred"),
        /** It was chosen as the only preferred model: in a baseline, the model of all CPUs. */
        PREFERRED("it is the one model that is preferred"),
        /** It was chosen. */
        CHOSEN("it is the best"),
        /** The search ended before, with the only preferred model. */
        NOT_TRIED("the preferred model was found before");

        private final String meaning;

        CandidateVerdict(String meaning) {
            this.meaning = meaning;
        }

        /** Whether this model was chosen. */
        public boolean isChosen() {
            return this == CHOSEN || this == PREFERRED;
        }

        /** The reason, as the end of a sentence. */
        public String meaning() {
            return meaning;
        }
    }
}
