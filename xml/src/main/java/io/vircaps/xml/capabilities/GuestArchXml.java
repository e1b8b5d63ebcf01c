package io.vircaps.xml.capabilities;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.Machine;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code <guest><arch>}. */
final class GuestArchXml {
    private GuestArchXml() {}

    static GuestArch read(XmlReader in) {
        Arch arch = new Arch(in.value(in.onlyAttribute("name")));
        Parts parts = new Parts();
        while (in.nextChild()) {
            parts.readChild(in);
        }
        in.require(parts.wordsize >= 0, "element wordsize");
        in.refuseIfStrict(parts.domains.isEmpty(), "no element domain");
        return parts.arch(arch, in.end());
    }

    /** The children of an architecture, in any order. */
    private static final class Parts {
        private static final int MANY = 32; // most emulators of QEMU have no more

        private final List<Machine> machines = new ArrayList<>(MANY);
        private final List<Domain> domains = new ArrayList<>();
        private Optional<String> emulator = Optional.empty();
        private Optional<String> loader = Optional.empty();
        private int wordsize = -1;

        void readChild(XmlReader in) {
            switch (in.name()) {
                case "machine" -> machines.add(MachineXml.read(in));
                case "domain" -> domains.add(DomainXml.read(in));
                default -> readSingle(in);
            }
        }

        private void readSingle(XmlReader in) {
            switch (in.nameIfFirst()) {
                case "wordsize" -> wordsize = readWordsize(in);
                case "emulator" -> emulator = Optional.of(in.plainText());
                case "loader" -> loader = Optional.of(in.plainText());
                default -> in.unknown();
            }
        }

        GuestArch arch(Arch name, Extras extras) {
            return new GuestArch(name, wordsize, emulator, loader, machines, domains, extras);
        }
    }

    private static int readWordsize(XmlReader in) {
        in.noAttributes();
        int wordsize = (int) in.number(in.text(), Integer.MAX_VALUE);
        in.endNested();
        return wordsize;
    }

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

    /** Before the shared formatter the first domain stood before the machine types. */
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
