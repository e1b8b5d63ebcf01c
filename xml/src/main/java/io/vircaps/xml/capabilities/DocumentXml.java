package io.vircaps.xml.capabilities;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.host.Host;
import io.vircaps.model.numa.Topology;
import io.vircaps.model.pool.StoragePool;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The root, {@code <capabilities>}. */
public final class DocumentXml {
    private DocumentXml() {}

    /** Reads the whole document. */
    public static Capabilities read(XmlReader in) {
        if (!in.name().equals("capabilities")) {
            throw in.wrong("a document <capabilities>" + other(in.name()), "<" + in.name() + ">");
        }
        in.noAttributes();
        Parts parts = new Parts();
        while (in.nextChild()) {
            parts.readChild(in);
        }
        Extras extras = in.end();
        in.endOfDocument();
        return parts.document(extras);
    }

    /** A hint on roots that are given by mistake. */
    private static String other(String root) {
        return switch (root.toLowerCase(Locale.ROOT)) {
            case "html", "head", "body", "pre" -> ", not an HTML page";
            case "domaincapabilities" -> ", as capabilities prints it and domcapabilities does not";
            case "storagepoolcapabilities" -> ", as capabilities prints it and pool-capabilities does not";
            default -> "";
        };
    }

    /** The children of the root, in any order. */
    private static final class Parts {
        private final List<Guest> guests = new ArrayList<>();
        private @Nullable Host host;
        private @Nullable Topology topology;
        private @Nullable StoragePool pool;

        void readChild(XmlReader in) {
            switch (in.name()) {
                case "guest" -> guests.add(GuestXml.read(in));
                case "topology" -> {
                    requireOneTopology(in, topology == null && !isTopologyInHost());
                    topology = TopologyXml.read(in);
                }
                default -> readOnce(in, in.nameIfFirst());
            }
        }

        private void readOnce(XmlReader in, String name) {
            switch (name) {
                case "host" -> {
                    host = HostXml.read(in);
                    requireOneTopology(in, topology == null || !isTopologyInHost());
                }
                case "pool" -> pool = StoragePoolXml.read(in);
                default -> in.unknown();
            }
        }

        private boolean isTopologyInHost() {
            return host != null && host.topology().isPresent();
        }

        /** No release wrote two, and the model has one. */
        private static void requireOneTopology(XmlReader in, boolean one) {
            if (!one) {
                throw in.wrong("one topology", "two of them");
            }
        }

        Capabilities document(Extras extras) {
            return new Capabilities(Optional.ofNullable(completeHost()), guests, Optional.ofNullable(pool), extras);
        }

        /** Before the shared formatter the topology stood beside the host. */
        private @Nullable Host completeHost() {
            if (topology == null) {
                return host;
            }
            Host.Builder completed = host == null ? Host.builder(HostCpuXml.UNKNOWN) : host.toBuilder();
            return completed.topology(topology).build();
        }
    }

    /** Writes the whole document. */
    public static void write(XmlWriter out, Capabilities capabilities) {
        boolean spaced = out.has(Since.SHARED_FORMATTER);
        out.start("capabilities", capabilities.extras());
        out.content();
        if (spaced) {
            out.spaceParts();
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
