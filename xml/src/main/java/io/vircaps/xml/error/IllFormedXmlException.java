package io.vircaps.xml.error;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** The input is not well-formed XML, or has a document type declaration, which is refused. */
public final class IllFormedXmlException extends XmlException {
    private static final long serialVersionUID = 1L;

    /** An error found by the parser. */
    public IllFormedXmlException(String what, XmlPosition position, Throwable cause) {
        super(Problem.of(Kind.XML_ERROR, what), position, cause);
    }

    /** An error found by the reader itself. */
    public IllFormedXmlException(String what, XmlPosition position) {
        super(Problem.of(Kind.XML_ERROR, what), position);
    }
}
