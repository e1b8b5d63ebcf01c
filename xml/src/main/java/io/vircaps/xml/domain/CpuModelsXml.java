package io.vircaps.xml.domain;

import io.vircaps.model.domain.CpuModes;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code <mode name='custom'>}: {@code <model>}, each with {@code <blockers>} behind it;
 * {@code virDomainCapsCPUCustomFormat}.
 */
final class CpuModelsXml {
    private static final String UNKNOWN = "unknown";

    private final List<CpuModes.Model> models = new ArrayList<>();

    private CpuModelsXml() {}

    /** Reads the content; the attributes were read before. */
    static CpuModes.Custom read(XmlReader in, boolean supported) {
        CpuModelsXml parts = new CpuModelsXml();
        while (in.nextChild()) {
            switch (in.name()) {
                case "model" -> parts.models.add(readModel(in));
                case "blockers" -> parts.readBlockers(in);
                default -> in.unknown();
            }
        }
        return new CpuModes.Custom(supported, parts.models, in.end());
    }

    private static CpuModes.Model readModel(XmlReader in) {
        Optional<Boolean> usable = Optional.empty();
        boolean deprecated = false;
        Optional<String> vendor = Optional.empty();
        Optional<String> canonical = Optional.empty();
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "usable" -> usable = readUsable(in, i);
                case "deprecated" -> deprecated = in.isYes(i, "yes", "no");
                case "vendor" -> vendor = Optional.of(in.value(i)).filter(name -> !name.equals(UNKNOWN));
                case "canonical" -> canonical = Optional.of(in.value(i));
                default -> in.unknownAttribute(i);
            }
        }
        String name = in.text();
        in.require(!name.isEmpty(), "name of the model");
        CpuModes.Usability usability = new CpuModes.Usability(usable, List.of());
        return new CpuModes.Model(name, usability, deprecated, vendor, canonical, in.end());
    }

    private static Optional<Boolean> readUsable(XmlReader in, int attribute) {
        return switch (in.value(attribute)) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
            default -> throw in.wrong(attribute, "yes, no or unknown");
        };
    }

    /** They belong to the model before them, which they name. */
    private void readBlockers(XmlReader in) {
        int attribute = in.onlyAttribute("model");
        int last = models.size() - 1;
        if (last < 0 || !models.get(last).name().equals(in.value(attribute))) {
            throw in.wrong(
                    attribute,
                    last < 0 ? "a model before its blockers" : models.get(last).name());
        }
        List<String> blockers = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("feature")) {
                blockers.add(in.value(in.onlyAttribute("name")));
                in.endNestedWithoutChildren();
            } else {
                in.unknown();
            }
        }
        in.endNested();
        models.set(last, models.get(last).withBlockers(blockers));
    }

    /** Writes the content of the element that was started. */
    static void writeContent(XmlWriter out, CpuModes.Custom custom) {
        for (CpuModes.Model model : custom.models()) {
            writeModel(out, model);
            if (!model.usability().blockers().isEmpty() && DomainSince.BLOCKERS.in(out)) {
                writeBlockers(out, model);
            }
        }
    }

    private static void writeModel(XmlWriter out, CpuModes.Model model) {
        out.start("model", model.extras());
        Optional<Boolean> usable = model.usability().usable();
        out.attribute("usable", usable.map(yes -> yes ? "yes" : "no").orElse(UNKNOWN));
        if (model.deprecated() && DomainSince.MODEL_DEPRECATED.in(out)) {
            out.attribute("deprecated", "yes");
        }
        if (DomainSince.MODEL_VENDOR.in(out)) {
            out.attribute("vendor", model.vendor().orElse(UNKNOWN));
        }
        if (model.canonical().isPresent() && DomainSince.MODEL_CANONICAL.in(out)) {
            out.attribute("canonical", model.canonical().get());
        }
        out.text(model.name());
        out.end();
    }

    private static void writeBlockers(XmlWriter out, CpuModes.Model model) {
        out.start("blockers");
        out.attribute("model", model.name());
        for (String feature : model.usability().blockers()) {
            out.start("feature");
            out.attribute("name", feature);
            out.end();
        }
        out.end();
    }
}
