package io.vircaps.xml;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.xml.dialect.Engine;
import io.vircaps.xml.element.DocumentXml;
import io.vircaps.xml.token.XmlWriter;

/** The capabilities document as XML. Safe for any number of threads. */
public final class CapabilitiesXml {
    private CapabilitiesXml() {}

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
     * @param escaping     what to do with characters that mean something in XML
     */
    public static String write(Capabilities capabilities, Dialect dialect, Escaping escaping) {
        XmlWriter out = new XmlWriter(dialect, Engine.of(capabilities), escaping == Escaping.ALWAYS);
        DocumentXml.write(out, capabilities);
        return out.document();
    }
}
