package io.vircaps.model.note;

import java.util.Optional;

/**
 * A stable code for why a fact is missing. Each module that probes has one enum of its reasons; an enum
 * constant's {@link #name()} is the code users and programs see, for example {@code KVM_NOT_PERMITTED}.
 */
public interface Reason {
    /** The code: upper case, words joined by underscores; never changes once released. */
    String name();

    /** The description of the code, for the catalogue of reasons. */
    Meaning meaning();

    /**
     * The description of a reason code, printed by {@code docs/reasons.md} and {@code vircaps explain}.
     *
     * @param sentence the meaning
     * @param element  the part of the document that is missing or incomplete, as a path below {@code <capabilities>};
     *                 absent where the document is complete
     * @param expected the expected state of the subject a note names
     * @param remedy   the usual remedy; absent where there is none
     */
    record Meaning(String sentence, Optional<String> element, String expected, Optional<String> remedy) {
        /**
         * A meaning that affects no part of the document and has no remedy.
         *
         * @param sentence the meaning
         * @param expected the expected state of the subject a note names
         */
        public static Meaning of(String sentence, String expected) {
            return new Meaning(sentence, Optional.empty(), expected, Optional.empty());
        }

        /** The same, with the affected part of the document. */
        public Meaning element(String path) {
            return new Meaning(sentence, Optional.of(path), expected, remedy);
        }

        /** The same, with the usual remedy. */
        public Meaning remedy(String action) {
            return new Meaning(sentence, element, expected, Optional.of(action));
        }
    }
}
