package io.vircaps.xml.error;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import java.io.IOException;

/** The stream of the document failed. */
public final class UnreadableXmlException extends XmlException {
    private static final long serialVersionUID = 1L;

    private final IOException broken;

    /** An error with the stream's exception. */
    public UnreadableXmlException(XmlPosition position, IOException cause) {
        super(Problem.of(Kind.SYSTEM_ERROR, "cannot read: " + cause.getMessage()), position, cause);
        this.broken = cause;
    }

    /** The stream's exception. */
    public IOException broken() {
        return broken;
    }
}
