package io.vircaps.xml.capabilities;

import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Machine;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code <domain>}. */
final class DomainXml {
    private DomainXml() {}

    static Domain read(XmlReader in) {
        DomainType type = new DomainType(in.value(in.onlyAttribute("type")));
        Optional<String> emulator = Optional.empty();
        Optional<String> loader = Optional.empty();
        List<Machine> machines = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("machine")) {
                machines.add(MachineXml.read(in));
                continue;
            }
            switch (in.nameIfFirst()) {
                case "emulator" -> emulator = Optional.of(in.plainText());
                case "loader" -> loader = Optional.of(in.plainText());
                default -> in.unknown();
            }
        }
        return new Domain(type, emulator, loader, machines, in.end());
    }

    static void write(XmlWriter out, Domain domain) {
        boolean shared = out.has(Since.SHARED_FORMATTER);
        out.start("domain", domain.extras());
        out.attribute("type", domain.type().name(), shared ? '\'' : '"');
        if (shared && !out.has(Since.DOMAIN_CLOSES_ITSELF)) {
            out.content();
        }
        if (domain.emulator().isPresent()) {
            out.element("emulator", domain.emulator().get());
        }
        if (domain.loader().isPresent()) {
            out.element("loader", domain.loader().get());
        }
        if (out.has(Since.DOMAIN_MACHINES)) {
            writeMachines(out, domain);
        }
        out.end();
    }

    /** Release 0.7.0 wrote the machine types of a domain one level too far to the left. */
    private static void writeMachines(XmlWriter out, Domain domain) {
        int shift = out.has(Since.DOMAIN_MACHINES_INDENTED) ? 0 : -1;
        for (Machine machine : domain.machines()) {
            out.content();
            out.shift(shift);
            MachineXml.write(out, machine);
            out.shift(-shift);
        }
    }
}
