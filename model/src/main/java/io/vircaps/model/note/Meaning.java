package io.vircaps.model.note;

import java.util.Optional;

/**
 * What a reason code means, for people: {@code docs/reasons.md} and {@code vircaps explain} print it.
 *
 * @param sentence what it means
 * @param element  what of the document is missing or not what it could be, as a path below {@code <capabilities>};
 *                 absent where the document is whole
 * @param expected what would have been right at the place a note names
 * @param remedy   what helps as a rule; absent where nothing does
 */
public record Meaning(String sentence, Optional<String> element, String expected, Optional<String> remedy) {
    /**
     * A meaning that costs the document nothing and that nothing can be done about.
     *
     * @param sentence what it means
     * @param expected what would have been right
     */
    public static Meaning of(String sentence, String expected) {
        return new Meaning(sentence, Optional.empty(), expected, Optional.empty());
    }

    /** The same, with what of the document it concerns. */
    public Meaning element(String path) {
        return new Meaning(sentence, Optional.of(path), expected, remedy);
    }

    /** The same, with what helps as a rule. */
    public Meaning remedy(String action) {
        return new Meaning(sentence, element, expected, Optional.of(action));
    }
}
