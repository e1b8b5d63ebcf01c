package io.vircaps.xml.error;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** Well-formed XML that is no capabilities document, or one with an invalid value. */
public final class InvalidDocumentException extends XmlException {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 80;

    /** A part that is not allowed, or one that is missing. */
    public InvalidDocumentException(String what, XmlPosition position) {
        super(Problem.of(Kind.XML_ERROR, what), position);
    }

    /** A wrong value. */
    public InvalidDocumentException(String what, String expected, String found, XmlPosition position) {
        super(Problem.of(Kind.XML_ERROR, what).expected(expected, shortened(found)), position);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
