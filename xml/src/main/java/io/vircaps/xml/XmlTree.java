package io.vircaps.xml;

import io.vircaps.model.Extras;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.token.XmlReader;
import java.io.InputStream;

/**
 * Any XML document as a neutral tree, within the bounds of {@link CapabilitiesXml}: for the small documents of libvirt
 * that have no codec of their own.
 */
public final class XmlTree {
    private XmlTree() {}

    /**
     * Reads a document.
     *
     * @param document the document in any encoding it declares; it is not closed
     * @return the root element; text beside child elements is not kept
     * @throws XmlException if it is too large, not well-formed, or the stream fails
     */
    public static Extras.Element read(InputStream document) {
        return new XmlReader(document, null, false).whole();
    }
}
