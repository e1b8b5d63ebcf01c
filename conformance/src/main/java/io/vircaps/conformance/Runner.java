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
    private final List<ExpectedFailure> known;

    /**
     * A runner.
     *
     * @param known the failures to be expected
     */
    Runner(Workspace workspace, List<ExpectedFailure> known) {
        this.workspace = workspace;
        this.known = List.copyOf(known);
    }

    /**
     * Runs all cases of a family.
     *
     * @param size how many it must have
     */
    FamilyResult run(Family family, int size) throws IOException {
        List<Case> cases = family.cases(workspace);
        List<ExpectedFailure> unused = new ArrayList<>(known);
        unused.removeIf(each -> !each.family().equals(family.name()));
        List<String> failed = new ArrayList<>();
        List<ExpectedFailure> expected = new ArrayList<>();
        List<String> surprising = new ArrayList<>();
        int passed = 0;
        for (Case each : cases) {
            boolean passes = passes(family, each);
            Optional<ExpectedFailure> failure = expected(family, each);
            failure.ifPresent(unused::remove);
            passed += passes ? 1 : 0;
            if (passes) {
                failure.ifPresent(wrong -> surprising.add(each.name()));
            } else {
                failure.ifPresentOrElse(expected::add, () -> failed.add(each.name()));
            }
        }
        return new FamilyResult(
                family.name(), passed, Math.max(size, cases.size()), failed, expected, surprising, unused);
    }

    private Optional<ExpectedFailure> expected(Family family, Case each) {
        return known.stream()
                .filter(failure -> failure.covers(family.name(), each.name()))
                .findFirst();
    }

    private boolean passes(Family family, Case each) throws IOException {
        Path file = workspace.diff(family, each);
        Files.deleteIfExists(file);
        Optional<String> difference = difference(each);
        if (difference.isPresent()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, difference.get());
        }
        return difference.isEmpty();
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
