package io.vircaps.xml.domain;

import io.vircaps.model.domain.DomainFeature;
import io.vircaps.model.domain.DomainFeature.FeatureName;
import io.vircaps.model.domain.DomainFeature.Sev;
import io.vircaps.model.domain.DomainFeature.Sgx;
import io.vircaps.model.domain.DomainFeatures;
import io.vircaps.model.domain.EnumValues.EnumName;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code <features>} and what it holds; {@code virDomainCapsFormatFeatures}. */
final class FeaturesXml {
    private FeaturesXml() {}

    static DomainFeatures read(XmlReader in) {
        in.noAttributes();
        List<DomainFeature> features = new ArrayList<>();
        while (in.nextChild()) {
            readFeature(in, in.nameIfFirst()).ifPresentOrElse(features::add, in::unknown);
        }
        return new DomainFeatures(features, in.end());
    }

    /** The feature of this name; empty if it is unknown, and still to be read. */
    private static Optional<DomainFeature> readFeature(XmlReader in, String name) {
        return switch (name) {
            case "vmcoreinfo", "genid", "backingStoreInput", "backup", "async-teardown", "s390-pv", "ps2", "tdx" ->
                Optional.of(readSimple(in, name));
            case "gic" -> Optional.of(readGic(in));
            case "sev" -> Optional.of(SevXml.read(in));
            case "sgx" -> Optional.of(SgxXml.read(in));
            case "hyperv" -> Optional.of(HypervXml.read(in));
            case "launchSecurity" -> Optional.of(readLaunchSecurity(in));
            default -> Optional.empty();
        };
    }

    private static DomainFeature readSimple(XmlReader in, String name) {
        boolean supported = BlockXml.readSupported(in);
        return new DomainFeature.Simple(new FeatureName(name), supported, in.endWithoutChildren());
    }

    private static DomainFeature readGic(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.VERSION);
        return new DomainFeature.Gic(block.supported(), block.of(EnumName.VERSION), block.extras());
    }

    private static DomainFeature readLaunchSecurity(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.SECTYPE);
        return new DomainFeature.LaunchSecurity(block.supported(), block.of(EnumName.SECTYPE), block.extras());
    }

    static void write(XmlWriter out, DomainFeatures features) {
        if (!features.equals(DomainFeatures.NONE) && DomainSince.FEATURES.in(out)) {
            out.start("features", features.extras());
            features.features().forEach(feature -> writeFeature(out, feature));
            out.end();
        }
    }

    private static void writeFeature(XmlWriter out, DomainFeature feature) {
        if (DomainSince.has(out, feature.name().name())) {
            feature.accept(new Writer(out));
        }
    }

    /** Writes a feature that the release has. */
    private record Writer(XmlWriter out) implements DomainFeature.Visitor {
        @Override
        public void simple(DomainFeature.Simple simple) {
            out.start(simple.name().name(), simple.extras());
            BlockXml.writeSupported(out, simple.supported());
            out.end();
        }

        @Override
        public void gic(DomainFeature.Gic gic) {
            BlockXml.write(out, "gic", gic);
        }

        @Override
        public void sev(Sev sev) {
            SevXml.write(out, sev);
        }

        @Override
        public void sgx(Sgx sgx) {
            SgxXml.write(out, sgx);
        }

        @Override
        public void hyperv(DomainFeature.Hyperv hyperv) {
            HypervXml.write(out, hyperv);
        }

        @Override
        public void launchSecurity(DomainFeature.LaunchSecurity security) {
            BlockXml.write(out, "launchSecurity", security);
        }
    }
}
