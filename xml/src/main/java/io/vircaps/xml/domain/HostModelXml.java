package io.vircaps.xml.domain;

import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.domain.CpuModes;
import io.vircaps.model.host.MaxPhysAddr;
import io.vircaps.xml.cpu.StandaloneCpuXml;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** {@code <mode name='host-model'>}: a guest's CPU without its own element; {@code virCPUDefFormatBuf}. */
final class HostModelXml {
    private final List<CpuFeature> features = new ArrayList<>();
    private GuestCpu.Named named = GuestCpu.Named.NONE;
    private Optional<String> vendor = Optional.empty();
    private Optional<MaxPhysAddr> maxPhysAddr = Optional.empty();

    private HostModelXml() {}

    /** Reads the content; the attributes were read before. */
    static CpuModes.HostModel read(XmlReader in, boolean supported) {
        HostModelXml parts = new HostModelXml();
        while (in.nextChild()) {
            if (supported && in.name().equals("feature")) {
                parts.features.add(feature(in));
            } else {
                parts.readChild(in, supported ? in.nameIfFirst() : "");
            }
        }
        return new CpuModes.HostModel(supported ? Optional.of(parts.cpu()) : Optional.empty(), in.end());
    }

    private void readChild(XmlReader in, String name) {
        switch (name) {
            case "model" -> named = model(in);
            case "vendor" -> vendor = Optional.of(in.plainText());
            case "maxphysaddr" -> maxPhysAddr = Optional.of(maxPhysAddr(in));
            default -> in.unknown();
        }
    }

    private GuestCpu cpu() {
        return new GuestCpu(
                GuestCpu.Terms.EXACT,
                new GuestCpu.Named(named.model(), named.fallback(), named.vendorId(), vendor),
                new GuestCpu.Hardware(Optional.empty(), Optional.empty(), maxPhysAddr),
                features);
    }

    private static GuestCpu.Named model(XmlReader in) {
        CpuFallback fallback = CpuFallback.ALLOW;
        Optional<String> vendorId = Optional.empty();
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "fallback" -> fallback = fallback(in, i);
                case "vendor_id" -> vendorId = Optional.of(in.value(i));
                default -> in.unknownAttribute(i);
            }
        }
        String name = in.text();
        in.require(!name.isEmpty(), "name of the model");
        in.endNested();
        return new GuestCpu.Named(Optional.of(name), fallback, vendorId, Optional.empty());
    }

    private static CpuFallback fallback(XmlReader in, int attribute) {
        return CpuFallback.of(in.value(attribute)).orElseThrow(() -> in.wrong(attribute, "allow or forbid"));
    }

    private static MaxPhysAddr maxPhysAddr(XmlReader in) {
        String mode = null;
        OptionalInt bits = OptionalInt.empty();
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "mode" -> mode = in.value(i);
                case "bits" -> bits = OptionalInt.of(in.number(i));
                default -> in.unknownAttribute(i);
            }
        }
        String known = in.required(mode, "attribute mode");
        return new MaxPhysAddr(known, bits, in.endWithoutChildren());
    }

    private static CpuFeature feature(XmlReader in) {
        FeaturePolicy policy = null;
        String name = "";
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "policy" -> policy = policy(in, i);
                case "name" -> name = in.value(i);
                default -> in.unknownAttribute(i);
            }
        }
        in.require(!name.isEmpty(), "name of the feature");
        CpuFeature feature = new CpuFeature(in.required(policy, "attribute policy"), name);
        in.endNestedWithoutChildren();
        return feature;
    }

    private static @Nullable FeaturePolicy policy(XmlReader in, int attribute) {
        return FeaturePolicy.of(in.value(attribute))
                .orElseThrow(() -> in.wrong(attribute, "force, require, optional, disable or forbid"));
    }

    /** Writes the content of the element that was started. */
    static void writeContent(XmlWriter out, GuestCpu cpu) {
        out.content();
        GuestCpu.Hardware hardware = cpu.hardware();
        boolean keepsAll = hardware.maxPhysAddr().isEmpty() || DomainSince.HOST_MODEL_MAXPHYSADDR.in(out);
        StandaloneCpuXml.writeContent(out, keepsAll ? cpu : withoutMaxPhysAddr(cpu));
    }

    private static GuestCpu withoutMaxPhysAddr(GuestCpu cpu) {
        GuestCpu.Hardware rest =
                new GuestCpu.Hardware(cpu.hardware().topology(), cpu.hardware().cache(), Optional.empty());
        return new GuestCpu(cpu.terms(), cpu.named(), rest, cpu.features());
    }
}
