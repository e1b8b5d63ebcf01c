package io.vircaps.xml.domain;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.domain.CpuModes;
import io.vircaps.model.domain.Devices;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.domain.DomainFeatures;
import io.vircaps.model.domain.EnumValues.EnumName;
import io.vircaps.model.domain.MemoryBacking;
import io.vircaps.model.domain.Os;
import io.vircaps.model.guest.DomainType;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The root, {@code <domainCapabilities>}; {@code virDomainCapsFormat}. */
public final class DomainDocumentXml {
    private Optional<String> emulator = Optional.empty();
    private @Nullable DomainType type;
    private Optional<String> machine = Optional.empty();
    private @Nullable Arch arch;
    private OptionalInt maxVcpus = OptionalInt.empty();
    private Optional<Boolean> ioThreads = Optional.empty();
    private Optional<Os> os = Optional.empty();
    private Optional<CpuModes> cpu = Optional.empty();
    private Optional<MemoryBacking> memory = Optional.empty();
    private Devices devices = Devices.NONE;
    private DomainFeatures features = DomainFeatures.NONE;

    private DomainDocumentXml() {}

    /** Reads the whole document. */
    public static DomainCapabilities read(XmlReader in) {
        if (!in.name().equals("domainCapabilities")) {
            throw in.wrong("a document <domainCapabilities>, as domcapabilities prints it", "<" + in.name() + ">");
        }
        in.noAttributes();
        DomainDocumentXml parts = new DomainDocumentXml();
        while (in.nextChild()) {
            parts.readChild(in);
        }
        DomainCapabilities.Subject subject = parts.subject(in);
        Extras extras = in.end();
        in.endOfDocument();
        return new DomainCapabilities(
                subject, parts.os, parts.cpu, parts.memory, parts.devices, parts.features, extras);
    }

    private void readChild(XmlReader in) {
        switch (in.nameIfFirst()) {
            case "path" -> emulator = Optional.of(in.plainText());
            case "domain" -> type = new DomainType(in.plainText());
            case "machine" -> machine = Optional.of(in.plainText());
            case "arch" -> arch = new Arch(in.plainText());
            case "vcpu" -> maxVcpus = OptionalInt.of(readVcpu(in));
            case "iothreads" -> ioThreads = Optional.of(readIoThreads(in));
            default -> readBlock(in, in.nameIfFirst());
        }
    }

    private void readBlock(XmlReader in, String name) {
        switch (name) {
            case "os" -> os = Optional.of(OsXml.read(in));
            case "cpu" -> cpu = Optional.of(CpuModesXml.read(in));
            case "memoryBacking" -> memory = Optional.of(readMemory(in));
            case "devices" -> devices = DevicesXml.read(in);
            case "features" -> features = FeaturesXml.read(in);
            default -> in.unknown();
        }
    }

    private static int readVcpu(XmlReader in) {
        int max = in.number(in.onlyAttribute("max"));
        in.endNestedWithoutChildren();
        return max;
    }

    private static boolean readIoThreads(XmlReader in) {
        boolean supported = BlockXml.readSupported(in);
        in.endNestedWithoutChildren();
        return supported;
    }

    private static MemoryBacking readMemory(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.SOURCE_TYPE);
        return new MemoryBacking(block.supported(), block.of(EnumName.SOURCE_TYPE), block.extras());
    }

    private DomainCapabilities.Subject subject(XmlReader in) {
        return new DomainCapabilities.Subject(
                emulator,
                in.required(type, "element domain"),
                machine,
                in.required(arch, "element arch"),
                maxVcpus,
                ioThreads);
    }

    /** Writes the whole document. */
    public static void write(XmlWriter out, DomainCapabilities capabilities) {
        out.start("domainCapabilities", capabilities.extras());
        writeSubject(out, capabilities.subject());
        capabilities.os().ifPresent(os -> OsXml.write(out, os));
        if (DomainSince.CPU.in(out)) {
            capabilities.cpu().ifPresent(cpu -> CpuModesXml.write(out, cpu));
        }
        capabilities.memory().ifPresent(memory -> BlockXml.write(out, "memoryBacking", memory));
        DevicesXml.write(out, capabilities.devices());
        FeaturesXml.write(out, capabilities.features());
        out.end();
    }

    private static void writeSubject(XmlWriter out, DomainCapabilities.Subject subject) {
        subject.emulator().ifPresent(path -> {
            out.start("path");
            out.escapedText(path);
            out.end();
        });
        out.element("domain", subject.type().name());
        subject.machine().ifPresent(machine -> out.element("machine", machine));
        out.element("arch", subject.arch().name());
        subject.maxVcpus().ifPresent(max -> {
            out.start("vcpu");
            out.attribute("max", max);
            out.end();
        });
        if (DomainSince.IOTHREADS.in(out)) {
            subject.ioThreads().ifPresent(supported -> {
                out.start("iothreads");
                BlockXml.writeSupported(out, supported);
                out.end();
            });
        }
    }
}
