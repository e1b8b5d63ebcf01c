package io.vircaps.xml;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.xml.capabilities.DocumentXml;
import io.vircaps.xml.capabilities.ReleaseWalk;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

/** The capabilities document as XML. Safe for any number of threads. */
public final class CapabilitiesXml {
    private CapabilitiesXml() {}

    /**
     * Reads a document, liberally.
     *
     * @param document the document in any encoding it declares; it is not closed
     * @throws XmlException if it is too large, not well-formed, has an invalid value, or the stream fails
     */
    public static Capabilities read(InputStream document) {
        return read(document, Strictness.LIBERAL);
    }

    /**
     * Reads a document.
     *
     * @param document   the document in any encoding it declares; it is not closed
     * @param strictness how to treat what libvirt never wrote
     * @throws XmlException if it is too large, not well-formed, has an invalid value, or the stream fails
     */
    public static Capabilities read(InputStream document, Strictness strictness) {
        return DocumentXml.read(new XmlReader(document, null, strictness == Strictness.STRICT));
    }

    /**
     * Reads a document, liberally.
     *
     * @param document the document; an encoding it declares is ignored
     * @throws XmlException if it is too large, not well-formed, or has an invalid value
     */
    public static Capabilities read(String document) {
        return read(document, Strictness.LIBERAL);
    }

    /**
     * Reads a document.
     *
     * @param document   the document; an encoding it declares is ignored
     * @param strictness how to treat what libvirt never wrote
     * @throws XmlException if it is too large, not well-formed, or has an invalid value
     */
    public static Capabilities read(String document, Strictness strictness) {
        return DocumentXml.read(XmlReader.of(document, strictness == Strictness.STRICT));
    }

    /**
     * Reads a document and checks it against what libvirt's releases write.
     *
     * @param document   the bytes of the document
     * @param strictness how to treat what libvirt never wrote
     * @param release    the release whose document it is to be; empty for any
     * @throws XmlException if it is too large, not well-formed, or has an invalid value
     */
    public static ReleaseCheck check(byte[] document, Strictness strictness, Optional<Dialect> release) {
        Capabilities capabilities = read(new ByteArrayInputStream(document), strictness);
        ReleaseWalk walk = new ReleaseWalk(EarlyFormatter.of(capabilities), release, strictness);
        return walk.check(new XmlReader(new ByteArrayInputStream(document), null, false));
    }

    /**
     * The release that wrote a document: the one from which {@link #write(Capabilities, Dialect)} gives it back, byte
     * for byte. Where several do, {@link Dialect#DEFAULT} if it is one of them, else the latest.
     *
     * @param document a document
     * @return empty if no release wrote it so
     * @throws XmlException if it cannot be read
     */
    public static Optional<Dialect> dialectOf(String document) {
        Capabilities capabilities = read(document);
        return Since.dialects().stream()
                .filter(dialect -> write(capabilities, dialect).equals(document))
                .findFirst();
    }

    /**
     * The document as this libvirt release writes it, byte for byte, its last line end included; {@code virsh} adds one
     * more.
     *
     * @param capabilities what to write; parts the release did not know are left out
     * @param dialect      the release
     */
    public static String write(Capabilities capabilities, Dialect dialect) {
        return write(capabilities, dialect, Escaping.LIBVIRT);
    }

    /**
     * The document as this libvirt release writes it, escaped by choice.
     *
     * @param capabilities what to write; parts the release did not know are left out
     * @param dialect      the release
     * @param escaping     how to escape characters with a meaning in XML
     */
    public static String write(Capabilities capabilities, Dialect dialect, Escaping escaping) {
        XmlWriter out = new XmlWriter(dialect, EarlyFormatter.of(capabilities), escaping == Escaping.ALWAYS);
        DocumentXml.write(out, capabilities);
        return out.document();
    }
}
