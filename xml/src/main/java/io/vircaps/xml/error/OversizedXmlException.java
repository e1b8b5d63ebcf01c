package io.vircaps.xml.error;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** The input is larger, deeper or longer in one part than any capabilities document is. */
public final class OversizedXmlException extends XmlException {
    private static final long serialVersionUID = 1L;

    /** A limit and its value. */
    public OversizedXmlException(String what, long limit, XmlPosition position) {
        super(Problem.of(Kind.XML_ERROR, what + ": the limit is " + limit), position);
    }
}
