package io.vircaps.cpu;

/** What became of one model when registers were decoded, in the order in which it is asked. */
public enum CandidateVerdict {
    /** The hypervisor does not offer it. */
    NOT_OFFERED("the hypervisor does not offer it"),
    /** It belongs to another vendor. */
    OTHER_VENDOR("it is another vendor's"),
    /** The map does not use it for hosts. */
    NOT_FOR_HOSTS("the map does not describe hosts by it"),
    /** The map does not use it for guests. */
    NOT_FOR_GUESTS("the map does not describe guests by it"),
    /** A host must have every feature of its model. */
    LACKS_FEATURES("the processor lacks some of its features"),
    /** It is for processors of other signatures, and a model for this one was found already. */
    OTHER_SIGNATURE("it is for other processors, and one for this was found"),
    /** Another model needs fewer features beside it. */
    COSTS_MORE("another model needs fewer features beside it"),
    /** It was the best until a better one was found. */
    SURPASSED("a better one was found later"),
    /** It was found before the model that the caller prefers, which is the answer though it is no better. */
    NOT_PREFERRED("another model is preferred"),
    /** It is the answer, as the one model that the caller prefers: of a baseline, the one that all CPUs have. */
    PREFERRED("it is the one model that is preferred"),
    /** It is the answer. */
    CHOSEN("it is the best"),
    /** The search had ended: the one preferred model was found. */
    NOT_TRIED("the preferred model was found before");

    private final String meaning;

    CandidateVerdict(String meaning) {
        this.meaning = meaning;
    }

    /** Whether this is the model that was answered. */
    public boolean isAnswer() {
        return this == CHOSEN || this == PREFERRED;
    }

    /** The reason, as the end of a sentence. */
    public String meaning() {
        return meaning;
    }
}
