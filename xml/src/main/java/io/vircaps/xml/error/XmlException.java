package io.vircaps.xml.error;

import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** An error in a document, with its position. */
public abstract sealed class XmlException extends VircapsException
        permits IllFormedXmlException, InvalidDocumentException, OversizedXmlException, UnreadableXmlException {
    private static final long serialVersionUID = 1L;

    private final transient XmlPosition position;

    XmlException(Problem problem, XmlPosition position) {
        super(problem.at(position.toString()));
        this.position = position;
    }

    XmlException(Problem problem, XmlPosition position, Throwable cause) {
        super(problem.at(position.toString()), cause);
        this.position = position;
    }

    /** The position of the error. */
    public XmlPosition position() {
        return position;
    }
}
