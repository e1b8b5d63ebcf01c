package io.vircaps.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run is summed up to.
 *
 * @param results how each family went
 */
record Summary(List<FamilyResult> results) {
    Summary {
        results = List.copyOf(results);
    }

    /**
     * The last lines of a run.
     *
     * @param diffs where the differences of failed cases are
     */
    List<String> lines(Path diffs) {
        List<String> lines = new ArrayList<>();
        int failed = results.stream().mapToInt(FamilyResult::notPassed).sum();
        if (failed > 0) {
            lines.add("differences: " + diffs);
        }
        causes().forEach((cause, cases) -> lines.add("expected: " + cases + " " + cause));
        lines.add(total(failed));
        return lines;
    }

    private Map<String, Integer> causes() {
        Map<String, Integer> causes = new LinkedHashMap<>();
        results.stream()
                .flatMap(result -> result.expected().stream())
                .forEach(failure -> causes.merge(failure.family() + ": " + failure.cause(), 1, Integer::sum));
        return causes;
    }

    private String total(int failed) {
        int passed = results.stream().mapToInt(FamilyResult::passed).sum();
        int expected =
                results.stream().mapToInt(result -> result.expected().size()).sum();
        int faults = results.stream().mapToInt(FamilyResult::faults).sum();
        String total = passed + " passed, " + failed + " failed";
        if (expected > 0) {
            total += ", " + expected + " of them as expected";
        }
        return faults > failed - expected ? total + ", " + faults + " not as expected" : total;
    }
}
