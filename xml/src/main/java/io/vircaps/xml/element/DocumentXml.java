package io.vircaps.xml.element;

import io.vircaps.model.Capabilities;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.host.Host;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlWriter;

/** The root, {@code <capabilities>}. */
public final class DocumentXml {
    private DocumentXml() {}

    /** Writes the whole document. */
    public static void write(XmlWriter out, Capabilities capabilities) {
        boolean spaced = out.has(Since.SHARED_FORMATTER);
        out.start("capabilities", capabilities.extras());
        out.content();
        if (spaced) {
            out.blankLine();
        }
        if (capabilities.host().isPresent()) {
            writeHost(out, capabilities.host().get(), spaced);
        }
        for (Guest guest : capabilities.guests()) {
            writeGuest(out, guest, capabilities, spaced);
        }
        if (capabilities.pool().isPresent() && out.has(Since.POOL)) {
            StoragePoolXml.write(out, capabilities.pool().get());
            out.blankLine();
        }
        out.end();
    }

    /** Before the shared formatter the topology stood beside the host and nothing followed either of them. */
    private static void writeHost(XmlWriter out, Host host, boolean spaced) {
        HostXml.write(out, host);
        if (spaced) {
            out.blankLine();
        } else if (host.topology().isPresent() && out.has(Since.TOPOLOGY)) {
            TopologyXml.write(out, host.topology().get());
        }
    }

    /** A blank line stands behind each guest; before the shared formatter it stood in front. */
    private static void writeGuest(XmlWriter out, Guest guest, Capabilities capabilities, boolean spaced) {
        if (!spaced) {
            out.blankLine();
        }
        GuestXml.write(out, guest, capabilities.host());
        if (spaced) {
            out.blankLine();
        }
    }
}
