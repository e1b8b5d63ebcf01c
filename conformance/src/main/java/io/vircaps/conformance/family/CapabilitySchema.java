package io.vircaps.conformance.family;

import io.vircaps.conformance.Case;
import io.vircaps.conformance.Family;
import io.vircaps.conformance.LineDiff;
import io.vircaps.conformance.Workspace;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.xml.CapabilitiesXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Documents that the schema allows and libvirt's formatter would not write, {@code tests/capabilityschemadata}: what is
 * read of them must survive being written and read again.
 */
public final class CapabilitySchema implements Family {
    @Override
    public String name() {
        return "capabilityschema";
    }

    @Override
    public List<Case> cases(Workspace workspace) throws IOException {
        return workspace.tree().list("capabilityschemadata", ".xml").stream()
                .map(file -> new Case(Names.stem(file), () -> difference(file, workspace.dialect())))
                .toList();
    }

    private static Optional<String> difference(Path file, Dialect dialect) throws IOException {
        Capabilities read = CapabilitiesXml.read(Files.readString(file));
        Capabilities again = CapabilitiesXml.read(rewritten(file, dialect));
        return read.equals(again) ? Optional.empty() : LineDiff.of(lines(read), lines(again));
    }

    /** A line a component: a record prints itself on one. */
    private static String lines(Capabilities capabilities) {
        return capabilities.toString().replace(", ", ",\n") + "\n";
    }

    /** Such a document as we would write it. */
    static String rewritten(Path file, Dialect dialect) throws IOException {
        return CapabilitiesXml.write(CapabilitiesXml.read(Files.readString(file)), dialect);
    }
}
