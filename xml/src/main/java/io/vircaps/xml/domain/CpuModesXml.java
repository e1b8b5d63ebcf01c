package io.vircaps.xml.domain;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.Block;
import io.vircaps.model.domain.CpuModes;
import io.vircaps.model.domain.EnumValues.EnumName;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.Optional;

/** {@code <cpu>} of domain capabilities with its modes; {@code virDomainCapsCPUFormat}. */
final class CpuModesXml {
    private static final String PASSTHROUGH = "host-passthrough";
    private static final String MAXIMUM = "maximum";
    private static final String HOST_MODEL = "host-model";
    private static final String CUSTOM = "custom";

    private Optional<CpuModes.HostPassthrough> passthrough = Optional.empty();
    private Optional<CpuModes.Maximum> maximum = Optional.empty();
    private Optional<CpuModes.HostModel> hostModel = Optional.empty();
    private Optional<CpuModes.Custom> custom = Optional.empty();

    private CpuModesXml() {}

    static CpuModes read(XmlReader in) {
        in.noAttributes();
        CpuModesXml modes = new CpuModesXml();
        while (in.nextChild()) {
            if (!in.name().equals("mode") || !modes.readMode(in)) {
                in.unknown();
            }
        }
        return new CpuModes(modes.passthrough, modes.maximum, modes.hostModel, modes.custom, in.end());
    }

    /** Whether the mode is a known one; else it is still to be read. */
    private boolean readMode(XmlReader in) {
        int attribute = BlockXml.indexOfName(in);
        String name = attribute < 0 ? "" : in.identify(attribute);
        switch (in.nameIfFirst().isEmpty() ? "" : name) {
            case PASSTHROUGH -> passthrough = Optional.of(readPassthrough(in));
            case MAXIMUM -> maximum = Optional.of(readMaximum(in));
            case HOST_MODEL -> hostModel = Optional.of(HostModelXml.read(in, readSupported(in)));
            case CUSTOM -> custom = Optional.of(CpuModelsXml.read(in, readSupported(in)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static CpuModes.HostPassthrough readPassthrough(XmlReader in) {
        BlockXml block = readBlock(in, EnumName.HOST_PASSTHROUGH_MIGRATABLE);
        return new CpuModes.HostPassthrough(
                block.supported(), block.of(EnumName.HOST_PASSTHROUGH_MIGRATABLE), block.extras());
    }

    private static CpuModes.Maximum readMaximum(XmlReader in) {
        BlockXml block = readBlock(in, EnumName.MAXIMUM_MIGRATABLE);
        return new CpuModes.Maximum(block.supported(), block.of(EnumName.MAXIMUM_MIGRATABLE), block.extras());
    }

    private static BlockXml readBlock(XmlReader in, EnumName known) {
        return BlockXml.readContent(in, readSupported(in), child -> false, known);
    }

    private static boolean readSupported(XmlReader in) {
        int supported = -1;
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "name" -> in.value(i);
                case "supported" -> supported = i;
                default -> in.unknownAttribute(i);
            }
        }
        in.require(supported >= 0, "attribute supported");
        return in.isYes(supported, "yes", "no");
    }

    static void write(XmlWriter out, CpuModes modes) {
        out.start("cpu", modes.extras());
        modes.hostPassthrough().ifPresent(mode -> writeBlock(out, PASSTHROUGH, mode));
        if (DomainSince.MAXIMUM.in(out)) {
            modes.maximum().ifPresent(mode -> writeBlock(out, MAXIMUM, mode));
        }
        modes.hostModel().ifPresent(mode -> {
            start(out, HOST_MODEL, mode.supported(), mode.extras());
            mode.cpu().ifPresent(cpu -> HostModelXml.writeContent(out, cpu));
            out.end();
        });
        modes.custom().ifPresent(mode -> {
            start(out, CUSTOM, mode.supported(), mode.extras());
            CpuModelsXml.writeContent(out, mode);
            out.end();
        });
        out.end();
    }

    /** A mode without enums closes itself. */
    private static void writeBlock(XmlWriter out, String name, Block mode) {
        start(out, name, mode.supported(), mode.extras());
        BlockXml.writeEnums(out, "mode", mode);
        out.end();
    }

    private static void start(XmlWriter out, String name, boolean supported, Extras extras) {
        out.start("mode", "name", name, extras);
        BlockXml.writeSupported(out, supported);
    }
}
