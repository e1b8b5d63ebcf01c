package io.vircaps.xml.element;

import io.vircaps.model.host.CpuCounter;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuSignature;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.MaxPhysAddr;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlWriter;

/** The children of {@code <host><cpu>} from {@code <model>} to {@code <feature>}. */
final class CpuDefinitionXml {
    private CpuDefinitionXml() {}

    static void write(XmlWriter out, CpuDefinition cpu) {
        if (!out.has(Since.CPU_MODEL)) {
            return;
        }
        if (cpu.model().isPresent()) {
            writeEscaped(out, "model", cpu.model().get());
        }
        if (cpu.vendor().isPresent() && out.has(Since.CPU_VENDOR)) {
            writeEscaped(out, "vendor", cpu.vendor().get());
        }
        writeIdentity(out, cpu);
        if (cpu.topology().isPresent()) {
            writeTopology(out, cpu.topology().get());
        }
        if (cpu.maxPhysAddr().isPresent() && out.has(Since.MAXPHYSADDR)) {
            writeMaxPhysAddr(out, cpu.maxPhysAddr().get());
        }
        for (String feature : cpu.features()) {
            out.start("feature");
            out.attribute("name", feature);
            out.end();
        }
    }

    private static void writeIdentity(XmlWriter out, CpuDefinition cpu) {
        if (cpu.microcode().isPresent() && out.has(Since.MICROCODE)) {
            out.start("microcode");
            out.attribute("version", cpu.microcode().getAsLong());
            out.end();
        }
        if (cpu.signature().isPresent() && out.has(Since.SIGNATURE)) {
            writeSignature(out, cpu.signature().get());
        }
        if (cpu.counter().isPresent() && out.has(Since.COUNTER)) {
            writeCounter(out, cpu.counter().get());
        }
    }

    private static void writeEscaped(XmlWriter out, String name, String text) {
        out.start(name);
        out.escapedText(text);
        out.end();
    }

    private static void writeSignature(XmlWriter out, CpuSignature signature) {
        out.start("signature", signature.extras());
        out.attribute("family", signature.family());
        out.attribute("model", signature.model());
        out.attribute("stepping", signature.stepping());
        out.end();
    }

    private static void writeCounter(XmlWriter out, CpuCounter counter) {
        out.start("counter", counter.extras());
        out.attribute("name", counter.name());
        out.attribute("frequency", counter.frequency().hertz());
        if (counter.scaling().isPresent()) {
            out.attribute("scaling", counter.scaling().get() ? "yes" : "no");
        }
        out.end();
    }

    private static void writeTopology(XmlWriter out, CpuTopology topology) {
        out.start("topology", topology.extras());
        out.attribute("sockets", topology.sockets());
        if (topology.dies().isPresent() && out.has(Since.DIES)) {
            out.attribute("dies", topology.dies().getAsInt());
        }
        if (topology.clusters().isPresent() && out.has(Since.CLUSTERS)) {
            out.attribute("clusters", topology.clusters().getAsInt());
        }
        out.attribute("cores", topology.cores());
        out.attribute("threads", topology.threads());
        out.end();
    }

    private static void writeMaxPhysAddr(XmlWriter out, MaxPhysAddr address) {
        out.start("maxphysaddr", address.extras());
        out.attribute("mode", address.mode());
        if (address.bits().isPresent()) {
            out.attribute("bits", address.bits().getAsInt());
        }
        out.end();
    }
}
