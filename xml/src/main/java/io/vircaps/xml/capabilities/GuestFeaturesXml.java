package io.vircaps.xml.capabilities;

import io.vircaps.model.guest.GuestFeature;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code <features>} of a guest. They are written in the order of the list: an engine sorts them as its release does,
 * by enumeration or by the order of the driver's calls, and a document that was read keeps its own order.
 */
final class GuestFeaturesXml {
    /** libvirt's {@code virCapsGuestFeatureType}, and {@code viridian}, which Xen 3.4 had. */
    private static final Set<String> KNOWN = Set.of(
            "pae",
            "nonpae",
            "ia64_be",
            "acpi",
            "apic",
            "cpuselection",
            "deviceboot",
            "disksnapshot",
            "hap",
            "externalSnapshot",
            "viridian");

    private GuestFeaturesXml() {}

    static List<GuestFeature> read(XmlReader in) {
        in.noAttributes();
        List<GuestFeature> features = new ArrayList<>();
        while (in.nextChild()) {
            features.add(readFeature(in));
        }
        in.endNested();
        return features;
    }

    private static GuestFeature readFeature(XmlReader in) {
        String name = in.name();
        Optional<Boolean> byDefault = Optional.empty();
        Optional<Boolean> toggle = Optional.empty();
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "default" -> byDefault = Optional.of(in.isYes(i, "on", "off"));
                case "toggle" -> toggle = Optional.of(in.isYes(i, "yes", "no"));
                default -> in.unknownAttribute(i);
            }
        }
        in.refuseIfStrict(!KNOWN.contains(name), "unknown feature");
        return new GuestFeature(name, byDefault, toggle, in.endWithoutChildren());
    }

    static void write(XmlWriter out, List<GuestFeature> features) {
        List<GuestFeature> known = known(out, features);
        if (known.isEmpty() && !out.hasUnknownIn("features")) {
            return;
        }
        out.start("features");
        for (GuestFeature feature : known) {
            write(out, feature);
        }
        out.end();
    }

    private static void write(XmlWriter out, GuestFeature feature) {
        out.start(feature.name(), feature.extras());
        if (feature.byDefault().isPresent()) {
            out.attribute("default", feature.byDefault().get() ? "on" : "off");
        }
        if (feature.toggle().isPresent()) {
            out.attribute("toggle", feature.toggle().get() ? "yes" : "no");
        }
        out.end();
    }

    private static List<GuestFeature> known(XmlWriter out, List<GuestFeature> features) {
        List<GuestFeature> known = new ArrayList<>(features.size());
        for (GuestFeature feature : features) {
            if (isKnown(out, feature.name())) {
                known.add(feature);
            }
        }
        return known;
    }

    private static boolean isKnown(XmlWriter out, String feature) {
        return switch (feature) {
            case "acpi", "apic" -> out.has(Since.ACPI_AND_APIC);
            case "cpuselection" -> out.has(Since.CPUSELECTION);
            case "deviceboot" -> out.has(Since.DEVICEBOOT);
            case "hap" -> out.has(Since.HAP);
            case "viridian" -> out.has(Since.VIRIDIAN);
            case "disksnapshot" -> out.has(Since.DISKSNAPSHOT);
            case "externalSnapshot" -> out.has(Since.EXTERNAL_SNAPSHOT);
            default -> true;
        };
    }
}
