package io.vircaps.xml.error;

/**
 * A place in a document.
 *
 * @param line   line, from 1
 * @param column column in characters, from 1; a byte order mark does not count
 * @param path   the element or attribute, for example {@code /capabilities/host/cache/bank[2]/@size}; the first of
 *               several siblings has no number
 */
public record XmlPosition(int line, int column, String path) {
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ", " + path;
    }
}
