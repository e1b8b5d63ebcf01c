package io.vircaps.xml;

import io.vircaps.model.Dialect;
import io.vircaps.model.domain.Boot;
import io.vircaps.model.domain.Choice;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.domain.Offer;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.domain.CpuModesXml;
import io.vircaps.xml.domain.EnclaveXml;
import io.vircaps.xml.token.XmlWriter;
import java.util.List;

/**
 * Writes what a domain can be given: {@code virDomainCapsFormat} of libvirt, element {@code <domainCapabilities>}.
 * Markup in paths is escaped.
 */
public final class DomainCapabilitiesXml {
    private final XmlWriter out = new XmlWriter(Dialect.DEFAULT, EarlyFormatter.OTHER, false);

    private DomainCapabilitiesXml() {}

    /** The document, its last line end included. */
    public static String write(DomainCapabilities capabilities) {
        DomainCapabilitiesXml document = new DomainCapabilitiesXml();
        document.all(capabilities);
        return document.out.document();
    }

    private void all(DomainCapabilities capabilities) {
        out.start("domainCapabilities");
        subject(capabilities.subject());
        boot(capabilities.boot());
        CpuModesXml.write(out, capabilities.cpu());
        offer(capabilities.memory());
        out.start("devices");
        capabilities.devices().forEach(this::offer);
        out.end();
        features(capabilities.features());
        out.end();
    }

    private void subject(DomainCapabilities.Subject subject) {
        out.start("path");
        out.escapedText(subject.emulator());
        out.end();
        out.element("domain", subject.type().name());
        out.element("machine", subject.machine());
        out.element("arch", subject.arch().name());
        if (subject.maxVcpus() > 0) {
            out.start("vcpu");
            out.attribute("max", subject.maxVcpus());
            out.end();
        }
        offer(Offer.plain("iothreads", subject.ioThreads()));
    }

    private void boot(Boot boot) {
        supported("os", true);
        choice(boot.firmware());
        supported("loader", true);
        for (String image : boot.loaders()) {
            out.start("value");
            out.escapedText(image);
            out.end();
        }
        choices(boot.choices());
        out.end();
        out.end();
    }

    private void features(DomainCapabilities.Features features) {
        out.start("features");
        features.simple().forEach(this::offer);
        EnclaveXml.write(out, features.sev(), features.sgx());
        features.hyperv().ifPresent(this::offer);
        out.end();
    }

    private void offer(Offer offer) {
        supported(offer.element(), offer.supported());
        choices(offer.choices());
        out.end();
    }

    private void supported(String element, boolean supported) {
        out.start(element);
        out.attribute("supported", supported ? "yes" : "no");
    }

    private void choices(List<Choice> choices) {
        choices.forEach(this::choice);
    }

    private void choice(Choice choice) {
        CpuModesXml.choice(out, choice);
    }
}
