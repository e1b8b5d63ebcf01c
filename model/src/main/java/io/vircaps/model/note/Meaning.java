package io.vircaps.model.note;

import java.util.Optional;

/**
 * The description of a reason code, printed by {@code docs/reasons.md} and {@code vircaps explain}.
 *
 * @param sentence the meaning
 * @param element  the part of the document that is missing or incomplete, as a path below {@code <capabilities>};
 *                 absent where the document is complete
 * @param expected the expected state of the subject a note names
 * @param remedy   the usual remedy; absent where there is none
 */
public record Meaning(String sentence, Optional<String> element, String expected, Optional<String> remedy) {
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
