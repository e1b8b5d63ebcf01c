package io.vircaps.xml.capabilities;

import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;

/** {@code <migration_features>}. */
final class MigrationFeaturesXml {
    private MigrationFeaturesXml() {}

    static MigrationFeatures read(XmlReader in) {
        in.noAttributes();
        boolean live = false;
        List<String> transports = List.of();
        while (in.nextChild()) {
            switch (in.nameIfFirst()) {
                case "live" -> {
                    live = true;
                    in.noAttributes();
                    in.endNestedWithoutChildren();
                }
                case "uri_transports" -> transports = readTransports(in);
                default -> in.unknown();
            }
        }
        return new MigrationFeatures(live, transports, in.end());
    }

    private static List<String> readTransports(XmlReader in) {
        in.noAttributes();
        List<String> transports = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("uri_transport")) {
                transports.add(in.plainText());
            } else {
                in.unknown();
            }
        }
        in.endNested();
        return transports;
    }

    /** Never closes itself: libvirt writes both tags even for offline migration alone. */
    static void write(XmlWriter out, MigrationFeatures migration) {
        out.start("migration_features", migration.extras());
        out.content();
        if (migration.live()) {
            out.empty("live");
        }
        List<String> transports = known(out, migration.uriTransports());
        if (!transports.isEmpty() || out.hasUnknownIn("uri_transports")) {
            out.start("uri_transports");
            for (String transport : transports) {
                out.element("uri_transport", transport);
            }
            out.end();
        }
        out.end();
    }

    private static List<String> known(XmlWriter out, List<String> transports) {
        if (out.has(Since.RDMA)) {
            return transports;
        }
        List<String> known = new ArrayList<>(transports);
        known.remove("rdma");
        return known;
    }
}
