package io.vircaps.conformance.family;

import io.vircaps.conformance.Case;
import io.vircaps.conformance.Family;
import io.vircaps.conformance.LineDiff;
import io.vircaps.conformance.SourceTree;
import io.vircaps.conformance.Workspace;
import io.vircaps.model.Dialect;
import io.vircaps.xml.CapabilitiesXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every capabilities document that this release of libvirt wrote itself, read and written back to the same bytes: the
 * expected ones of {@code vircaps2xml} and {@code qemucaps2xml}, and the one its documentation shows.
 */
public final class RoundTrips implements Family {
    private static final String INDENT = "  ";

    @Override
    public String name() {
        return "roundtrip";
    }

    @Override
    public List<Case> cases(Workspace workspace) throws IOException {
        SourceTree tree = workspace.tree();
        List<Path> files = new ArrayList<>(tree.list("vircaps2xmldata", ".xml"));
        files.addAll(tree.list("qemucaps2xmloutdata", ".xml"));
        List<Case> cases = new ArrayList<>();
        for (Path file : files) {
            cases.add(roundTrip(Names.stem(file), Files.readString(file), workspace.dialect()));
        }
        cases.add(roundTrip(
                "formatcaps",
                example(Files.readString(tree.root().resolve(tree.release().example()))),
                workspace.dialect()));
        return cases;
    }

    private static Case roundTrip(String name, String document, Dialect dialect) {
        return new Case(
                name, () -> LineDiff.of(document, CapabilitiesXml.write(CapabilitiesXml.read(document), dialect)));
    }

    /** The document in libvirt's page about the format, where it is a literal block. */
    private static String example(String page) {
        int start = page.indexOf(INDENT + "<capabilities>");
        String end = "</capabilities>\n";
        String block = page.substring(start, page.indexOf(end, start) + end.length());
        return block.lines()
                .map(line -> line.startsWith(INDENT) ? line.substring(INDENT.length()) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
