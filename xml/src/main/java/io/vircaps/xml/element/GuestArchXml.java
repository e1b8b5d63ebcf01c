package io.vircaps.xml.element;

import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.Machine;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlWriter;
import java.util.List;

/** {@code <guest><arch>}. */
final class GuestArchXml {
    private GuestArchXml() {}

    static void write(XmlWriter out, GuestArch arch) {
        boolean shared = out.has(Since.SHARED_FORMATTER);
        out.start("arch", arch.extras());
        out.attribute("name", arch.name().name(), shared ? '\'' : '"');
        out.element("wordsize", Integer.toString(arch.wordsize()));
        if (arch.emulator().isPresent()) {
            out.element("emulator", arch.emulator().get());
        }
        if (arch.loader().isPresent()) {
            out.element("loader", arch.loader().get());
        }
        if (shared) {
            writeMachines(out, arch.machines());
            writeDomains(out, arch.domains());
        } else {
            writeFirstDomainBeforeMachines(out, arch);
        }
        out.end();
    }

    /** Before the shared formatter the domain every guest had stood in front of the machine types. */
    private static void writeFirstDomainBeforeMachines(XmlWriter out, GuestArch arch) {
        int first = Math.min(1, arch.domains().size());
        writeDomains(out, arch.domains().subList(0, first));
        writeMachines(out, arch.machines());
        writeDomains(out, arch.domains().subList(first, arch.domains().size()));
    }

    private static void writeMachines(XmlWriter out, List<Machine> machines) {
        for (Machine machine : machines) {
            MachineXml.write(out, machine);
        }
    }

    private static void writeDomains(XmlWriter out, List<Domain> domains) {
        for (Domain domain : domains) {
            if (!domain.type().equals(DomainType.HVF) || out.has(Since.HVF)) {
                DomainXml.write(out, domain);
            }
        }
    }
}
