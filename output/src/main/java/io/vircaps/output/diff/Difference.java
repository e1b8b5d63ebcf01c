package io.vircaps.output.diff;

/**
 * One difference of two documents.
 *
 * @param path  the element or attribute, an XPath expression below {@code <capabilities>}
 * @param kind  the kind of difference
 * @param left  what the first document has there: text, or the names in their order; empty where it has nothing, or an
 *     element without text
 * @param right what the second has there
 */
public record Difference(String path, Kind kind, String left, String right) {
    /** A kind of difference. */
    public enum Kind {
        /** Only the first has it. */
        REMOVED("removed", "-"),
        /** Only the second has it. */
        ADDED("added", "+"),
        /** Both have it, with different values. */
        CHANGED("changed", "~"),
        /** Both have the same siblings in another order, where order counts. */
        MOVED("moved", "^");

        private final String word;
        private final String sign;

        Kind(String word, String sign) {
            this.word = word;
            this.sign = sign;
        }

        /** Its name in JSON. */
        public String word() {
            return word;
        }

        /** The first character of its line in text. */
        public String sign() {
            return sign;
        }
    }
}
