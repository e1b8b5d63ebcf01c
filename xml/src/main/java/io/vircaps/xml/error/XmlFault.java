package io.vircaps.xml.error;

import io.vircaps.model.Problem;

/**
 * A fault of a document that can be read.
 *
 * @param problem  what is wrong, without the position
 * @param position where
 */
public record XmlFault(Problem problem, XmlPosition position) {
    /** The fault of an error. */
    public static XmlFault of(XmlException error) {
        return new XmlFault(error.problem(), error.position());
    }
}
