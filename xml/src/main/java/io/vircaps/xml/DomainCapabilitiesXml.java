package io.vircaps.xml;

import io.vircaps.model.Dialect;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.domain.DomainDocumentXml;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.io.InputStream;

/** The domain capabilities document as XML: element {@code <domainCapabilities>}. Safe for any number of threads. */
public final class DomainCapabilitiesXml {
    private DomainCapabilitiesXml() {}

    /**
     * Reads a document; unknown parts are kept.
     *
     * @param document the document in any encoding it declares; it is not closed
     * @throws XmlException if it is too large, not well-formed, has an impossible value, or the stream fails
     */
    public static DomainCapabilities read(InputStream document) {
        return DomainDocumentXml.read(new XmlReader(document, null, false));
    }

    /**
     * Reads a document; unknown parts are kept.
     *
     * @param document the document; an encoding that it declares has no effect
     * @throws XmlException if it is too large, not well-formed, or has an impossible value
     */
    public static DomainCapabilities read(String document) {
        return DomainDocumentXml.read(XmlReader.of(document, false));
    }

    /**
     * The document as this libvirt release writes it, byte for byte, its last line end included; {@code virsh} adds one
     * more.
     *
     * @param capabilities what to write; parts that the release did not have are left out
     * @param dialect      the release
     */
    public static String write(DomainCapabilities capabilities, Dialect dialect) {
        return write(capabilities, dialect, Escaping.LIBVIRT);
    }

    /**
     * The document as this libvirt release writes it, escaped by choice.
     *
     * @param capabilities what to write; parts that the release did not have are left out
     * @param dialect      the release
     * @param escaping     what to do with markup in values
     */
    public static String write(DomainCapabilities capabilities, Dialect dialect, Escaping escaping) {
        XmlWriter out = new XmlWriter(dialect, EarlyFormatter.OTHER, escaping == Escaping.ALWAYS);
        DomainDocumentXml.write(out, capabilities);
        return out.document();
    }
}
