package io.vircaps.xml.capabilities;

import io.vircaps.model.guest.Machine;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code <machine>}. */
final class MachineXml {
    private MachineXml() {}

    static Machine read(XmlReader in) {
        Optional<String> canonical = Optional.empty();
        OptionalInt maxCpus = OptionalInt.empty();
        boolean deprecated = false;
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "canonical" -> canonical = Optional.of(in.value(i));
                case "maxCpus" -> maxCpus = OptionalInt.of(in.number(i));
                case "deprecated" -> deprecated = in.isYes(i, "yes", "no");
                default -> in.unknownAttribute(i);
            }
        }
        String name = in.text();
        in.refuseIfStrict(name.isEmpty(), "no name");
        return new Machine(name, canonical, maxCpus, deprecated, in.end());
    }

    static void write(XmlWriter out, Machine machine) {
        out.start("machine", machine.extras());
        if (machine.canonical().isPresent() && out.has(Since.CANONICAL)) {
            out.attribute("canonical", machine.canonical().get());
        }
        if (machine.maxCpus().isPresent() && out.has(Since.MAX_CPUS)) {
            out.attribute("maxCpus", machine.maxCpus().getAsInt());
        }
        if (machine.deprecated() && out.has(Since.DEPRECATED)) {
            out.attribute("deprecated", "yes");
        }
        out.text(machine.name());
        out.end();
    }
}
