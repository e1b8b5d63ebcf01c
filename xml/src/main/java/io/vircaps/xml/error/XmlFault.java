package io.vircaps.xml.error;

import io.vircaps.model.Problem;

/**
 * Something to be said against a document that can be read.
 *
 * @param problem  what it is, without the place
 * @param position where
 */
public record XmlFault(Problem problem, XmlPosition position) {
    /** What kept a document from being read. */
    public static XmlFault of(XmlException error) {
        return new XmlFault(error.problem(), error.position());
    }
}
