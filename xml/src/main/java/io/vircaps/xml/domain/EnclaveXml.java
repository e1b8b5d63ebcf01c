package io.vircaps.xml.domain;

import io.vircaps.model.domain.Sev;
import io.vircaps.model.domain.Sgx;
import io.vircaps.xml.token.XmlWriter;
import java.util.Optional;

/** Writes {@code <sev>} and {@code <sgx>}; {@code virDomainCapsFeatureSEVFormat} and {@code …SGXFormat}. */
public final class EnclaveXml {
    private EnclaveXml() {}

    /** Writes both, also where the host has neither. */
    public static void write(XmlWriter out, Optional<Sev> sev, Optional<Sgx> sgx) {
        start(out, "sev", sev.isPresent());
        sev.ifPresent(present -> parts(out, present));
        out.end();
        start(out, "sgx", sgx.isPresent());
        sgx.ifPresent(present -> parts(out, present));
        out.end();
    }

    private static void start(XmlWriter out, String element, boolean supported) {
        out.start(element);
        out.attribute("supported", supported ? "yes" : "no");
    }

    private static void parts(XmlWriter out, Sev sev) {
        number(out, "cbitpos", sev.bit());
        number(out, "reducedPhysBits", sev.reducedBits());
        number(out, "maxGuests", sev.guests());
        number(out, "maxESGuests", sev.esGuests());
        sev.processor().ifPresent(id -> out.element("cpu0Id", id));
    }

    private static void parts(XmlWriter out, Sgx sgx) {
        flag(out, "flc", sgx.flc());
        flag(out, "sgx1", sgx.sgx1());
        flag(out, "sgx2", sgx.sgx2());
        out.start("section_size");
        out.attribute("unit", "KiB");
        out.text(Long.toString(sgx.size().kibibytes()));
        out.end();
        if (!sgx.sections().isEmpty()) {
            out.start("sections");
            sgx.sections().forEach(section -> section(out, section));
            out.end();
        }
    }

    private static void section(XmlWriter out, Sgx.Section section) {
        out.start("section");
        out.attribute("node", section.cell());
        out.attribute("size", section.size().kibibytes());
        out.attribute("unit", "KiB");
        out.end();
    }

    private static void number(XmlWriter out, String element, int value) {
        out.element(element, Integer.toString(value));
    }

    private static void flag(XmlWriter out, String element, boolean value) {
        out.element(element, value ? "yes" : "no");
    }
}
