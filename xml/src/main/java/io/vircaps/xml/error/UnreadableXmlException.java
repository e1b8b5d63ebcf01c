package io.vircaps.xml.error;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import java.io.IOException;

/** The stream that was to give the document failed. */
public final class UnreadableXmlException extends XmlException {
    private static final long serialVersionUID = 1L;

    private final IOException broken;

    /** What the stream threw. */
    public UnreadableXmlException(XmlPosition position, IOException cause) {
        super(Problem.of(Kind.SYSTEM_ERROR, "cannot read: " + cause.getMessage()), position, cause);
        this.broken = cause;
    }

    /** What the stream threw. */
    public IOException broken() {
        return broken;
    }
}
