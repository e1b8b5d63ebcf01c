package io.vircaps.xml.domain;

import io.vircaps.model.domain.EnumValues.EnumName;
import io.vircaps.model.domain.Os;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code <os>} with {@code <firmwareFeatures>}, {@code <loader>} and {@code <varstore>}; {@code virDomainCapsOSFormat}.
 */
final class OsXml {
    private Optional<Os.FirmwareFeatures> firmwareFeatures = Optional.empty();
    private Optional<Os.Loader> loader = Optional.empty();
    private Optional<Os.Varstore> varstore = Optional.empty();

    private OsXml() {}

    static Os read(XmlReader in) {
        OsXml parts = new OsXml();
        BlockXml block = BlockXml.read(in, parts::readChild, EnumName.FIRMWARE);
        return new Os(
                block.supported(),
                block.of(EnumName.FIRMWARE),
                parts.firmwareFeatures,
                parts.loader,
                parts.varstore,
                block.extras());
    }

    private boolean readChild(XmlReader in) {
        switch (in.nameIfFirst()) {
            case "firmwareFeatures" -> firmwareFeatures = Optional.of(readFirmwareFeatures(in));
            case "loader" -> loader = Optional.of(readLoader(in));
            case "varstore" -> {
                BlockXml block = BlockXml.read(in);
                varstore = Optional.of(new Os.Varstore(block.supported(), block.extras()));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Os.FirmwareFeatures readFirmwareFeatures(XmlReader in) {
        BlockXml block = BlockXml.read(in, EnumName.SECURE_BOOT, EnumName.ENROLLED_KEYS);
        return new Os.FirmwareFeatures(
                block.supported(), block.of(EnumName.SECURE_BOOT), block.of(EnumName.ENROLLED_KEYS), block.extras());
    }

    private static Os.Loader readLoader(XmlReader in) {
        List<String> paths = new ArrayList<>();
        BlockXml block =
                BlockXml.read(in, child -> readPath(child, paths), EnumName.TYPE, EnumName.READONLY, EnumName.SECURE);
        return new Os.Loader(
                block.supported(),
                paths,
                block.of(EnumName.TYPE),
                block.of(EnumName.READONLY),
                block.of(EnumName.SECURE),
                block.extras());
    }

    private static boolean readPath(XmlReader in, List<String> paths) {
        boolean isPath = in.name().equals("value");
        if (isPath) {
            paths.add(in.plainText());
        }
        return isPath;
    }

    static void write(XmlWriter out, Os os) {
        BlockXml.start(out, "os", os);
        BlockXml.writeEnums(out, "os", os);
        os.firmwareFeatures().ifPresent(features -> BlockXml.write(out, "firmwareFeatures", features));
        os.loader().ifPresent(loader -> writeLoader(out, loader));
        os.varstore().ifPresent(varstore -> writeVarstore(out, varstore));
        out.end();
    }

    private static void writeLoader(XmlWriter out, Os.Loader loader) {
        BlockXml.start(out, "loader", loader);
        for (String path : loader.paths()) {
            out.start("value");
            out.escapedText(path);
            out.end();
        }
        BlockXml.writeEnums(out, "loader", loader);
        out.end();
    }

    /** It has no content, and closes itself. */
    private static void writeVarstore(XmlWriter out, Os.Varstore varstore) {
        if (DomainSince.VARSTORE.in(out)) {
            out.start("varstore", varstore.extras());
            BlockXml.writeSupported(out, varstore.supported());
            out.end();
        }
    }
}
