package io.vircaps.xml.domain;

import io.vircaps.model.domain.Choice;
import io.vircaps.model.domain.CpuModes;
import io.vircaps.model.domain.OfferedModel;
import io.vircaps.xml.cpu.StandaloneCpuXml;
import io.vircaps.xml.token.XmlWriter;
import java.util.Optional;

/** Writes {@code <cpu>} of domain capabilities; {@code virDomainCapsCPUFormat}. */
public final class CpuModesXml {
    private CpuModesXml() {}

    /** Writes all modes, also those that are not supported. */
    public static void write(XmlWriter out, CpuModes modes) {
        out.start("cpu");
        mode(out, "host-passthrough", modes.passthrough());
        mode(out, "maximum", modes.maximum());
        start(out, "host-model", modes.hostModel().isPresent());
        modes.hostModel().ifPresent(cpu -> StandaloneCpuXml.writeContent(out, cpu));
        out.end();
        start(out, "custom", !modes.models().isEmpty());
        modes.models().forEach(model -> model(out, model));
        out.end();
        out.end();
    }

    private static void mode(XmlWriter out, String name, Optional<Choice> migratable) {
        start(out, name, migratable.isPresent());
        migratable.ifPresent(choice -> choice(out, choice));
        out.end();
    }

    private static void start(XmlWriter out, String name, boolean supported) {
        out.start("mode");
        out.attribute("name", name);
        out.attribute("supported", supported ? "yes" : "no");
    }

    private static void model(XmlWriter out, OfferedModel model) {
        out.start("model");
        out.attribute(
                "usable", model.usable().map(usable -> usable ? "yes" : "no").orElse("unknown"));
        if (model.deprecated()) {
            out.attribute("deprecated", "yes");
        }
        out.attribute("vendor", model.vendor().orElse("unknown"));
        out.text(model.name());
        out.end();
    }

    /** Writes {@code <enum>}; without values it is closed at once. */
    public static void choice(XmlWriter out, Choice choice) {
        out.start("enum");
        out.attribute("name", choice.name());
        choice.values().forEach(value -> out.element("value", value));
        out.end();
    }
}
