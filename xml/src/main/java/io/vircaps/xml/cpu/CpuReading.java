package io.vircaps.xml.cpu;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuCheck;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import io.vircaps.model.host.HostCpu;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.error.XmlPosition;
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
 * Reads {@code <cpu>} alone; {@code virCPUDefParseXML}. Parts unknown to libvirt are skipped; of elements that may
 * occur once the first counts. One object reads one element.
 */
public final class CpuReading {
    private static final int VENDOR_ID_LENGTH = 12;

    private final XmlReader in;
    private final CpuForm form;
    private final CpuReadingTerms terms;
    private final XmlPosition start;
    private final CpuFaults faults;
    private final CpuPartsXml parts;
    private final List<CpuFeature> features = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private Optional<CpuMode> mode = Optional.empty();
    private Optional<String> statedMatch = Optional.empty();
    private CpuMatch match = CpuMatch.EXACT;
    private CpuCheck check = CpuCheck.DEFAULT;
    private Optional<Boolean> migratable = Optional.empty();
    private Optional<String> arch = Optional.empty();
    private Optional<String> model = Optional.empty();
    private CpuFallback fallback = CpuFallback.ALLOW;
    private Optional<String> vendorId = Optional.empty();
    private Optional<String> vendor = Optional.empty();

    private CpuReading(XmlReader in, CpuReadingTerms terms, XmlPosition start) {
        this.in = in;
        this.terms = terms;
        this.form = terms.form();
        this.start = start;
        this.faults = new CpuFaults(form);
        this.parts = new CpuPartsXml(faults);
    }

    /** Reads the current element, which begins at {@code start}. */
    public static Cpu read(XmlReader in, CpuReadingTerms terms, XmlPosition start) {
        CpuReading reading = new CpuReading(in, terms, start);
        reading.readAttributes();
        return reading.readContent();
    }

    /** Reads {@code <mode>} of domain capabilities, whose attributes are not those of a CPU. */
    static Cpu readMode(XmlReader in, CpuReadingTerms terms, XmlPosition start) {
        return new CpuReading(in, terms, start).readContent();
    }

    private Cpu readContent() {
        while (in.nextChild()) {
            String name = LiberalReading.name(in);
            if (name.equals("feature")) {
                readFeature();
            } else {
                readOther(name, seen.add(name));
            }
        }
        Cpu cpu = isHost() ? host() : guest();
        in.end();
        return cpu;
    }

    private void readAttributes() {
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "mode" -> readMode(i);
                case "match" -> {
                    statedMatch = Optional.of(in.value(i));
                    match = word(i, CpuMatch::of, match, "exact, minimum or strict");
                }
                case "check" -> check = word(i, CpuCheck::of, check, "none, partial or full");
                case "migratable" -> migratable = Optional.of(in.isYes(i, "on", "off"));
                default -> {} // unknown to libvirt
            }
        }
    }

    private void readMode(int index) {
        mode = CpuMode.of(in.value(index));
        if (mode.isEmpty()) {
            throw in.wrong(index, "a mode libvirt knows");
        }
    }

    /** An attribute of a guest's CPU; on a host's CPU its value is ignored. */
    private <T> T word(int index, Function<String, Optional<T>> parse, T otherwise, String expected) {
        Optional<T> word = parse.apply(in.value(index));
        if (word.isEmpty()) {
            faults.ofGuest(in.wrong(index, expected));
        }
        return word.orElse(otherwise);
    }

    private void readOther(String name, boolean first) {
        switch (first ? name : "") {
            case "arch" -> arch = text();
            case "model" -> readModel();
            case "vendor" -> vendor = text();
            default -> parts.readOrSkip(in, name, first);
        }
    }

    /** The text of an element; an empty one counts as absent. */
    private Optional<String> text() {
        String text = in.wholeText();
        in.end();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The model with {@code fallback} and {@code vendor_id}; empty attributes count as absent. */
    private void readModel() {
        boolean isLookedAt = !takesAll();
        for (int i = 0; isLookedAt && i < in.attributeCount(); i++) {
            String value = in.value(i);
            if (value.isEmpty()) {
                continue;
            }
            switch (in.attributeName(i)) {
                case "fallback" -> fallback = word(i, CpuFallback::of, fallback, "allow or forbid");
                case "vendor_id" ->
                    vendorId = Optional.of(word(
                            i, CpuReading::vendorId, value, VENDOR_ID_LENGTH + " characters and none of them a comma"));
                default -> {} // unknown to libvirt
            }
        }
        model = text();
    }

    private static Optional<String> vendorId(String text) {
        boolean isSound = text.getBytes(StandardCharsets.UTF_8).length == VENDOR_ID_LENGTH && text.indexOf(',') < 0;
        return isSound ? Optional.of(text) : Optional.empty();
    }

    private boolean takesAll() {
        return mode.filter(known -> known == CpuMode.HOST_PASSTHROUGH || known == CpuMode.MAXIMUM)
                .isPresent();
    }

    private void readFeature() {
        FeaturePolicy policy = FeaturePolicy.REQUIRE;
        String name = "";
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "name" -> name = in.value(i);
                case "policy" -> policy = word(i, FeaturePolicy::of, policy, "a policy libvirt knows");
                default -> {} // unknown to libvirt
            }
        }
        in.require(!name.isEmpty(), "name of the feature");
        if (!names.add(name)) {
            throw in.wrong("each feature once", name);
        }
        features.add(new CpuFeature(policy, name));
        LiberalReading.skip(in);
    }

    private boolean isHost() {
        boolean hasArch = seen.contains("arch");
        if (form == CpuForm.EITHER && hasArch && statedMatch.isPresent()) {
            throw wrong("/@match", "no match attribute beside an element arch", statedMatch.get());
        }
        return form == CpuForm.HOST || (form == CpuForm.EITHER && hasArch);
    }

    private Cpu host() {
        if (mode.isPresent()) {
            throw wrong("/@mode", "no mode on a host's CPU", mode.get().toString());
        }
        if (migratable.isPresent()) {
            throw wrong("/@migratable", "no migratable on a host's CPU", migratable.get() ? "on" : "off");
        }
        require(arch.isPresent(), "element arch");
        Arch known = new Arch(arch.orElse(""));
        Optional<String> unknown = terms.unknown(known);
        if (unknown.isPresent()) {
            XmlPosition place = new XmlPosition(start.line(), start.column(), start.path() + "/arch");
            throw new InvalidDocumentException(unknown.get(), place);
        }
        if (known.wordsize().isEmpty()) {
            throw wrong("/arch", "an architecture libvirt knows", known.name());
        }
        faults.throwOfHost();
        require(model.isPresent(), "element model");
        List<String> required = features.stream().map(CpuFeature::name).toList();
        return new Cpu.Host(new HostCpu(
                Optional.of(known), List.of(), parts.definition(model, vendor, required), List.of(), Extras.NONE));
    }

    private Cpu guest() {
        faults.throwOfGuest();
        GuestCpu.Terms guestTerms = new GuestCpu.Terms(mode.orElse(CpuMode.CUSTOM), match, check, migratable);
        if (migratable.isPresent() && !guestTerms.takesAll()) {
            throw wrong(
                    "/@migratable",
                    "migratable only in modes host-passthrough and maximum",
                    guestTerms.mode().toString());
        }
        require(model.isPresent() || vendor.isEmpty(), "element model beside vendor");
        boolean nameless = model.isEmpty() && guestTerms.mode() == CpuMode.CUSTOM;
        require(features.isEmpty() || !nameless, "element model beside features");
        return new GuestCpu(
                guestTerms, new GuestCpu.Named(model, fallback, vendorId, vendor), parts.hardware(), features);
    }

    private void require(boolean present, String what) {
        if (!present) {
            throw new InvalidDocumentException("no " + what, start);
        }
    }

    /** An error found at the end of the element, for a part that was read before. */
    private InvalidDocumentException wrong(String below, String expected, String found) {
        XmlPosition place = new XmlPosition(start.line(), start.column(), start.path() + below);
        return new InvalidDocumentException("wrong value", expected, found, place);
    }
}
