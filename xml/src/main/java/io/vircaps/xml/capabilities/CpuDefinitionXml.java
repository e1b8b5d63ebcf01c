package io.vircaps.xml.capabilities;

import io.vircaps.model.Frequency;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuDefinition.CpuCounter;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.MaxPhysAddr;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The children of {@code <host><cpu>} from {@code <model>} to {@code <feature>}. */
public final class CpuDefinitionXml {
    private CpuDefinitionXml() {}

    /** The definition while the children of {@code <cpu>} are read, in any order. */
    static final class Reading {
        private final CpuDefinition.Builder definition = CpuDefinition.builder();
        private final List<String> features = new ArrayList<>();

        /** Reads the current child if it is part of the definition; keeps it as unknown if not. */
        void readChild(XmlReader in) {
            if (in.name().equals("feature")) {
                features.add(readName(in));
                return;
            }
            switch (in.nameIfFirst()) {
                case "model" -> definition.model(in.plainText());
                case "vendor" -> definition.vendor(in.plainText());
                case "microcode" -> definition.microcode(readMicrocode(in));
                case "signature" -> definition.signature(readSignature(in));
                case "counter" -> definition.counter(readCounter(in));
                case "topology" -> definition.topology(readTopology(in));
                case "maxphysaddr" -> definition.maxPhysAddr(readMaxPhysAddr(in));
                default -> in.unknown();
            }
        }

        CpuDefinition build() {
            return definition.features(features).build();
        }
    }

    /** An element with a name and nothing else, such as {@code <feature name='…'/>}. */
    static String readName(XmlReader in) {
        String name = in.value(in.onlyAttribute("name"));
        in.endNestedWithoutChildren();
        return name;
    }

    private static long readMicrocode(XmlReader in) {
        long version = in.number(in.onlyAttribute("version"), XmlReader.MAX_U32);
        in.endNestedWithoutChildren();
        return version;
    }

    private static CpuSignature readSignature(XmlReader in) {
        int family = -1;
        int model = -1;
        int stepping = -1;
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "family" -> family = in.number(i);
                case "model" -> model = in.number(i);
                case "stepping" -> stepping = in.number(i);
                default -> in.unknownAttribute(i);
            }
        }
        in.require(family >= 0, "attribute family");
        in.require(model >= 0, "attribute model");
        in.require(stepping >= 0, "attribute stepping");
        return new CpuSignature(family, model, stepping, in.endWithoutChildren());
    }

    private static CpuCounter readCounter(XmlReader in) {
        String name = null;
        long frequency = -1;
        Optional<Boolean> scaling = Optional.empty();
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "name" -> name = in.value(i);
                case "frequency" -> frequency = in.number(i, Long.MAX_VALUE);
                case "scaling" -> scaling = Optional.of(in.isYes(i, "yes", "no"));
                default -> in.unknownAttribute(i);
            }
        }
        in.require(frequency >= 0, "attribute frequency");
        String found = in.required(name, "attribute name");
        return new CpuCounter(found, new Frequency(frequency), scaling, in.endWithoutChildren());
    }

    private static CpuTopology readTopology(XmlReader in) {
        int sockets = -1;
        OptionalInt dies = OptionalInt.empty();
        OptionalInt clusters = OptionalInt.empty();
        int cores = -1;
        int threads = -1;
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "sockets" -> sockets = in.number(i);
                case "dies" -> dies = OptionalInt.of(in.number(i));
                case "clusters" -> clusters = OptionalInt.of(in.number(i));
                case "cores" -> cores = in.number(i);
                case "threads" -> threads = in.number(i);
                default -> in.unknownAttribute(i);
            }
        }
        in.require(sockets >= 0, "attribute sockets");
        in.require(cores >= 0, "attribute cores");
        in.require(threads >= 0, "attribute threads");
        return new CpuTopology(sockets, dies, clusters, cores, threads, in.endWithoutChildren());
    }

    private static MaxPhysAddr readMaxPhysAddr(XmlReader in) {
        String mode = null;
        OptionalInt bits = OptionalInt.empty();
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "mode" -> mode = in.value(i);
                case "bits" -> bits = OptionalInt.of(in.number(i));
                default -> in.unknownAttribute(i);
            }
        }
        String found = in.required(mode, "attribute mode");
        return new MaxPhysAddr(found, bits, in.endWithoutChildren());
    }

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

    public static void writeTopology(XmlWriter out, CpuTopology topology) {
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

    public static void writeMaxPhysAddr(XmlWriter out, MaxPhysAddr address) {
        out.start("maxphysaddr", address.extras());
        out.attribute("mode", address.mode());
        if (address.bits().isPresent()) {
            out.attribute("bits", address.bits().getAsInt());
        }
        out.end();
    }
}
