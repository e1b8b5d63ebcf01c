package io.vircaps.conformance;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs families and leaves the diff of each failing case in a file. */
final class Runner {
    private final Workspace workspace;

    Runner(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Runs all cases of a family. */
    FamilyResult run(Family family) throws IOException {
        List<Case> cases = family.cases(workspace);
        List<String> failed = new ArrayList<>();
        for (Case each : cases) {
            Path file = workspace.diff(family, each);
            Files.deleteIfExists(file);
            Optional<String> difference = difference(each);
            if (difference.isPresent()) {
                failed.add(each.name());
                Files.createDirectories(file.getParent());
                Files.writeString(file, difference.get());
            }
        }
        int size = Math.max(family.size(), cases.size());
        return new FamilyResult(family.name(), cases.size() - failed.size(), size, failed);
    }

    /** A case that breaks fails by itself; the others still run. */
    static Optional<String> difference(Case each) {
        try {
            return each.check().difference();
        } catch (IOException | RuntimeException broken) {
            StringWriter trace = new StringWriter();
            broken.printStackTrace(new PrintWriter(trace));
            return Optional.of(trace.toString());
        }
    }
}
