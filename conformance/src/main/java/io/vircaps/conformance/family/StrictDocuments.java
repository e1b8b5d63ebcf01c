package io.vircaps.conformance.family;

import io.vircaps.conformance.Case;
import io.vircaps.conformance.Family;
import io.vircaps.conformance.SourceTree;
import io.vircaps.conformance.Workspace;
import io.vircaps.model.Dialect;
import io.vircaps.xml.CapabilitiesXml;
import io.vircaps.xml.ReleaseCheck;
import io.vircaps.xml.Strictness;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.error.XmlFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every document in the tests of this release of libvirt, checked strictly as one of that release: nothing is wrong.
 */
public final class StrictDocuments implements Family {
    @Override
    public String name() {
        return "strict";
    }

    @Override
    public List<Case> cases(Workspace workspace) throws IOException {
        SourceTree tree = workspace.tree();
        List<Path> files = new ArrayList<>(tree.list("vircaps2xmldata", ".xml"));
        files.addAll(tree.list("qemucaps2xmloutdata", ".xml"));
        files.addAll(tree.list("capabilityschemadata", ".xml"));
        return files.stream()
                .map(file -> new Case(Names.stem(file), () -> faults(file, workspace.dialect())))
                .toList();
    }

    private static Optional<String> faults(Path file, Dialect release) throws IOException {
        try {
            ReleaseCheck check =
                    CapabilitiesXml.check(Files.readAllBytes(file), Strictness.STRICT, Optional.of(release));
            return check.faults().isEmpty() ? Optional.empty() : Optional.of(lines(check.faults()));
        } catch (XmlException refused) {
            return Optional.of(refused.getMessage() + "\n");
        }
    }

    private static String lines(List<XmlFault> faults) {
        return faults.stream()
                .map(fault -> fault.problem().at(fault.position().toString()).sentence() + "\n")
                .collect(Collectors.joining());
    }
}
