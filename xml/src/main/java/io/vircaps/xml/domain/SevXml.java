package io.vircaps.xml.domain;

import io.vircaps.model.domain.DomainFeature.Sev;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** {@code <sev>}; {@code virDomainCapsFeatureSEVFormat}. */
final class SevXml {
    private @Nullable Integer cbitpos;
    private @Nullable Integer reducedPhysBits;
    private OptionalInt maxGuests = OptionalInt.empty();
    private OptionalInt maxEsGuests = OptionalInt.empty();
    private Optional<String> cpu0Id = Optional.empty();

    private SevXml() {}

    static Sev read(XmlReader in) {
        boolean supported = BlockXml.readSupported(in);
        SevXml parts = new SevXml();
        while (in.nextChild()) {
            parts.readChild(in, supported ? in.nameIfFirst() : "");
        }
        Optional<Sev.Limits> limits = supported ? Optional.of(parts.limits(in)) : Optional.empty();
        return new Sev(limits, in.end());
    }

    private void readChild(XmlReader in, String name) {
        switch (name) {
            case "cbitpos" -> cbitpos = Texts.readNumber(in);
            case "reducedPhysBits" -> reducedPhysBits = Texts.readNumber(in);
            case "maxGuests" -> maxGuests = OptionalInt.of(Texts.readNumber(in));
            case "maxESGuests" -> maxEsGuests = OptionalInt.of(Texts.readNumber(in));
            case "cpu0Id" -> cpu0Id = Optional.of(in.plainText());
            default -> in.unknown();
        }
    }

    private Sev.Limits limits(XmlReader in) {
        return new Sev.Limits(
                in.required(cbitpos, "element cbitpos"),
                in.required(reducedPhysBits, "element reducedPhysBits"),
                maxGuests,
                maxEsGuests,
                cpu0Id);
    }

    static void write(XmlWriter out, Sev sev) {
        out.start("sev", sev.extras());
        BlockXml.writeSupported(out, sev.supported());
        sev.limits().ifPresent(limits -> writeLimits(out, limits));
        out.end();
    }

    private static void writeLimits(XmlWriter out, Sev.Limits limits) {
        write(out, "cbitpos", limits.cbitpos());
        write(out, "reducedPhysBits", limits.reducedPhysBits());
        if (DomainSince.SEV_GUESTS.in(out)) {
            limits.maxGuests().ifPresent(most -> write(out, "maxGuests", most));
            limits.maxEsGuests().ifPresent(most -> write(out, "maxESGuests", most));
        }
        if (DomainSince.SEV_CPU0.in(out)) {
            limits.cpu0Id().ifPresent(id -> out.element("cpu0Id", id));
        }
    }

    private static void write(XmlWriter out, String element, int number) {
        out.element(element, Integer.toString(number));
    }
}
