package io.vircaps.xml.domain;

import io.vircaps.model.domain.DomainFeature.Hyperv;
import io.vircaps.model.domain.DomainFeature.HypervDefaults;
import io.vircaps.model.domain.EnumValues.EnumName;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code <hyperv>} with {@code <defaults>}; {@code virDomainCapsFeatureHypervFormat}. */
final class HypervXml {
    private OptionalInt spinlocks = OptionalInt.empty();
    private Optional<Boolean> stimerDirect = Optional.empty();
    private Optional<Boolean> tlbflushDirect = Optional.empty();
    private Optional<Boolean> tlbflushExtended = Optional.empty();
    private Optional<String> vendorId = Optional.empty();
    private Optional<HypervDefaults> defaults = Optional.empty();

    private HypervXml() {}

    static Hyperv read(XmlReader in) {
        HypervXml parts = new HypervXml();
        BlockXml block = BlockXml.read(in, parts::readDefaults, EnumName.FEATURES);
        return new Hyperv(block.supported(), block.of(EnumName.FEATURES), parts.defaults, block.extras());
    }

    private boolean readDefaults(XmlReader in) {
        if (!in.nameIfFirst().equals("defaults")) {
            return false;
        }
        in.noAttributes();
        while (in.nextChild()) {
            readDefault(in, in.nameIfFirst());
        }
        defaults = Optional.of(
                new HypervDefaults(spinlocks, stimerDirect, tlbflushDirect, tlbflushExtended, vendorId, in.end()));
        return true;
    }

    private void readDefault(XmlReader in, String name) {
        switch (name) {
            case "spinlocks" -> spinlocks = OptionalInt.of(Texts.readNumber(in));
            case "stimer_direct" -> stimerDirect = Optional.of(Texts.readFlag(in, "on", "off"));
            case "tlbflush_direct" -> tlbflushDirect = Optional.of(Texts.readFlag(in, "on", "off"));
            case "tlbflush_extended" -> tlbflushExtended = Optional.of(Texts.readFlag(in, "on", "off"));
            case "vendor_id" -> vendorId = Optional.of(in.plainText());
            default -> in.unknown();
        }
    }

    static void write(XmlWriter out, Hyperv hyperv) {
        BlockXml.start(out, "hyperv", hyperv);
        BlockXml.writeEnums(out, "hyperv", hyperv);
        if (DomainSince.HYPERV_DEFAULTS.in(out)) {
            hyperv.defaults().ifPresent(defaults -> writeDefaults(out, defaults));
        }
        out.end();
    }

    private static void writeDefaults(XmlWriter out, HypervDefaults defaults) {
        out.start("defaults", defaults.extras());
        defaults.spinlocks().ifPresent(retries -> out.element("spinlocks", Integer.toString(retries)));
        defaults.stimerDirect().ifPresent(on -> write(out, "stimer_direct", on));
        defaults.tlbflushDirect().ifPresent(on -> write(out, "tlbflush_direct", on));
        defaults.tlbflushExtended().ifPresent(on -> write(out, "tlbflush_extended", on));
        defaults.vendorId().ifPresent(id -> writeVendor(out, id));
        out.end();
    }

    private static void write(XmlWriter out, String element, boolean on) {
        out.element(element, on ? "on" : "off");
    }

    private static void writeVendor(XmlWriter out, String vendorId) {
        out.start("vendor_id");
        out.escapedText(vendorId);
        out.end();
    }
}
