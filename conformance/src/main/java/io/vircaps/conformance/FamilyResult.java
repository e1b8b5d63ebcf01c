package io.vircaps.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a family went.
 *
 * @param name       the family's name
 * @param passed     how many cases passed
 * @param size       how many there are, or must be if that is more
 * @param failed     names of the cases that failed and were not expected to
 * @param expected   for each case that failed as expected, what expected it
 * @param surprising names of the cases that passed and were expected to fail
 * @param unused     expected failures that name no case
 */
record FamilyResult(
        String name,
        int passed,
        int size,
        List<String> failed,
        List<ExpectedFailure> expected,
        List<String> surprising,
        List<ExpectedFailure> unused) {
    FamilyResult {
        failed = List.copyOf(failed);
        expected = List.copyOf(expected);
        surprising = List.copyOf(surprising);
        unused = List.copyOf(unused);
    }

    /** How many did not pass; a missing case counts. */
    int notPassed() {
        return size - passed;
    }

    /** How many things are not as expected: failures, missing cases, passes, expected failures that name no case. */
    int faults() {
        return notPassed() - expected.size() + surprising.size() + unused.size();
    }

    /** The one line that is printed. */
    String line() {
        List<String> parts = new ArrayList<>(List.of(String.format(Locale.ROOT, "%s %d/%d", name, passed, size)));
        if (!expected.isEmpty()) {
            parts.add("failed as expected: " + expected.size());
        }
        int missing = notPassed() - failed.size() - expected.size();
        if (missing > 0) {
            parts.add("missing: " + missing);
        }
        list(parts, "failed: ", failed);
        list(parts, "passed, but expected to fail: ", surprising);
        list(
                parts,
                "expected to fail, but no such case: ",
                unused.stream().map(ExpectedFailure::name).toList());
        return String.join("  ", parts);
    }

    private static void list(List<String> parts, String label, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(label + String.join(", ", names));
        }
    }
}
