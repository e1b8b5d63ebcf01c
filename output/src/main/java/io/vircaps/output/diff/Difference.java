package io.vircaps.output.diff;

/**
 * One thing in which two documents differ.
 *
 * @param path  the element or attribute, an XPath expression below {@code <capabilities>}
 * @param kind  in which way
 * @param left  what the first document has there: text, or the names in their order; empty where it has nothing, or an
 *     element without text
 * @param right what the second has there
 */
public record Difference(String path, Kind kind, String left, String right) {
    /** In which way documents differ. */
    public enum Kind {
        /** Only the first has it. */
        REMOVED("removed", "-"),
        /** Only the second has it. */
        ADDED("added", "+"),
        /** Both have it, with different values. */
        CHANGED("changed", "~"),
        /** Both have the same siblings, in another order that means something. */
        MOVED("moved", "^");

        private final String word;
        private final String sign;

        Kind(String word, String sign) {
            this.word = word;
            this.sign = sign;
        }

        /** How JSON names it. */
        public String word() {
            return word;
        }

        /** How the text begins its line. */
        public String sign() {
            return sign;
        }
    }
}
