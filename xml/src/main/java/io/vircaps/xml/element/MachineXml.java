package io.vircaps.xml.element;

import io.vircaps.model.guest.Machine;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlWriter;

/** {@code <machine>}. */
final class MachineXml {
    private MachineXml() {}

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
