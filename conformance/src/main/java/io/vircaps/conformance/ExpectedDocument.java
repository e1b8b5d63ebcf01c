package io.vircaps.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that libvirt expects of a case, and ours.
 *
 * @param name     distinguishes the case from the others of its family
 * @param expected libvirt's document; several cases may share one
 * @param maker    makes ours
 */
public record ExpectedDocument(String name, Path expected, Maker maker) {
    /** Makes a document. */
    @FunctionalInterface
    public interface Maker {
        /**
         * Our document.
         *
         * @throws IOException if the input of the case cannot be read
         */
        String make() throws IOException;
    }

    /** The comparison of both, byte by byte. */
    public Case asCase() {
        return new Case(name, () -> LineDiff.of(Files.readString(expected), maker.make()));
    }
}
