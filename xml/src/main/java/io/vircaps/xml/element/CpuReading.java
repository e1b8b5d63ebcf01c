package io.vircaps.xml.element;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuCheck;
import io.vircaps.model.cpu.CpuFallback;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuMatch;
import io.vircaps.model.cpu.CpuMode;
import io.vircaps.model.cpu.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.host.HostCpu;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.token.LiberalReading;
import io.vircaps.xml.token.XmlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads {@code <cpu>} alone; {@code virCPUDefParseXML}. What libvirt does not know is passed over, of elements that may
 * stand once the first counts. One element, one object.
 */
public final class CpuReading {
    private static final int VENDOR_ID_LENGTH = 12;

    private final XmlReader in;
    private final CpuForm form;
    private final CpuPartsXml parts = new CpuPartsXml();
    private final List<CpuFeature> features = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Optional<CpuMode> mode = Optional.empty();
    private Optional<CpuMatch> match = Optional.empty();
    private CpuCheck check = CpuCheck.DEFAULT;
    private Optional<Boolean> migratable = Optional.empty();
    private Optional<String> arch = Optional.empty();
    private Optional<String> model = Optional.empty();
    private Optional<String> fallback = Optional.empty();
    private Optional<String> vendorId = Optional.empty();
    private Optional<String> vendor = Optional.empty();

    private CpuReading(XmlReader in, CpuForm form) {
        this.in = in;
        this.form = form;
    }

    /** Reads the element the reader stands on, and its end. */
    public static Cpu read(XmlReader in, CpuForm form) {
        CpuReading reading = new CpuReading(in, form);
        reading.readAttributes();
        return reading.readContent();
    }

    /** Reads {@code <mode>} of domain capabilities, whose attributes are none of a CPU. */
    static Cpu readMode(XmlReader in, CpuForm form) {
        return new CpuReading(in, form).readContent();
    }

    private Cpu readContent() {
        while (in.nextChild()) {
            if (in.name().equals("feature")) {
                readFeature();
            } else {
                readOnce(in.nameIfFirst());
            }
        }
        Cpu cpu = isHost() ? host() : guest();
        in.end();
        return cpu;
    }

    private void readAttributes() {
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "mode" -> mode = Optional.of(word(i, CpuMode::of, "a mode libvirt knows"));
                case "match" -> match = Optional.of(word(i, CpuMatch::of, "exact, minimum or strict"));
                case "check" -> check = word(i, CpuCheck::of, "none, partial or full");
                case "migratable" -> migratable = Optional.of(in.isYes(i, "on", "off"));
                default -> {} // nothing libvirt knows
            }
        }
    }

    private <T> T word(int index, Function<String, Optional<T>> parse, String expected) {
        return parse.apply(in.value(index)).orElseThrow(() -> in.wrong(index, expected));
    }

    private void readOnce(String name) {
        switch (name) {
            case "arch" -> arch = text();
            case "model" -> readModel();
            case "vendor" -> vendor = text();
            default -> parts.readOrSkip(in, name);
        }
    }

    /** The text of an element; an empty one counts as absent. */
    private Optional<String> text() {
        String text = in.wholeText();
        in.end();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private void readModel() {
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "fallback" -> fallback = Optional.of(in.value(i));
                case "vendor_id" -> vendorId = Optional.of(in.value(i));
                default -> {} // nothing libvirt knows
            }
        }
        model = text();
    }

    private void readFeature() {
        Optional<FeaturePolicy> policy = Optional.of(FeaturePolicy.REQUIRE);
        String name = "";
        String found = "";
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "name" -> name = in.value(i);
                case "policy" -> {
                    found = in.value(i);
                    policy = FeaturePolicy.of(found);
                }
                default -> {} // nothing libvirt knows
            }
        }
        in.require(!name.isEmpty(), "name of the feature");
        if (!names.add(name)) {
            throw in.wrong("each feature once", name);
        }
        if (policy.isEmpty() && form != CpuForm.HOST) {
            throw in.wrong("a policy libvirt knows", found);
        }
        features.add(new CpuFeature(policy.orElse(FeaturePolicy.REQUIRE), name));
        LiberalReading.skip(in);
    }

    private boolean isHost() {
        if (form == CpuForm.EITHER && arch.isPresent() && match.isPresent()) {
            throw in.wrong(
                    "no match attribute with an element arch", match.get().toString());
        }
        return form == CpuForm.HOST || (form == CpuForm.EITHER && arch.isPresent());
    }

    private Cpu host() {
        if (mode.isPresent() || migratable.isPresent()) {
            throw in.wrong(
                    "no mode or migratable on a host's CPU",
                    mode.map(CpuMode::toString).orElse("migratable"));
        }
        in.require(arch.isPresent(), "element arch");
        in.require(model.isPresent(), "element model");
        Arch known = new Arch(arch.orElse(""));
        if (known.wordsize().isEmpty()) {
            throw in.wrong("an architecture libvirt knows", known.name());
        }
        List<String> required = features.stream().map(CpuFeature::name).toList();
        return new Cpu.Host(new HostCpu(
                Optional.of(known), List.of(), parts.definition(model, vendor, required), List.of(), Extras.NONE));
    }

    private Cpu guest() {
        GuestCpu.Terms terms =
                new GuestCpu.Terms(mode.orElse(CpuMode.CUSTOM), match.orElse(CpuMatch.EXACT), check, migratable);
        if (migratable.isPresent() && !terms.takesAll()) {
            throw in.wrong(
                    "migratable only in modes host-passthrough and maximum",
                    terms.mode().toString());
        }
        in.require(model.isPresent() || vendor.isEmpty(), "element model beside vendor");
        boolean nameless = model.isEmpty() && terms.mode() == CpuMode.CUSTOM;
        in.require(features.isEmpty() || !nameless, "element model beside features");
        return new GuestCpu(terms, named(terms), parts.hardware(), features);
    }

    private GuestCpu.Named named(GuestCpu.Terms terms) {
        if (terms.takesAll()) {
            return new GuestCpu.Named(model, CpuFallback.ALLOW, Optional.empty(), vendor);
        }
        CpuFallback known = fallback.isEmpty()
                ? CpuFallback.ALLOW
                : CpuFallback.of(fallback.get())
                        .orElseThrow(() -> in.wrong("fallback allow or forbid", fallback.get()));
        Optional<String> id = vendorId.filter(text -> !text.isEmpty());
        if (id.filter(text -> !isVendorId(text)).isPresent()) {
            throw in.wrong("a vendor_id of twelve characters without comma", id.get());
        }
        return new GuestCpu.Named(model, known, id, vendor);
    }

    private static boolean isVendorId(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length == VENDOR_ID_LENGTH && text.indexOf(',') < 0;
    }
}
