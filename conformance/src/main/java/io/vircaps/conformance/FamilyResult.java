package io.vircaps.conformance;

import java.util.List;
import java.util.Locale;

/**
 * How a family went.
 *
 * @param name   the family's name
 * @param passed how many cases passed
 * @param size   how many there are, or must be if that is more
 * @param failed names of the cases that failed
 */
record FamilyResult(String name, int passed, int size, List<String> failed) {
    FamilyResult {
        failed = List.copyOf(failed);
    }

    /** How many did not pass; a missing case counts. */
    int notPassed() {
        return size - passed;
    }

    /** The one line that is printed. */
    String line() {
        String line = String.format(Locale.ROOT, "%s %d/%d", name, passed, size);
        int missing = notPassed() - failed.size();
        if (missing > 0) {
            line += "  missing: " + missing;
        }
        return failed.isEmpty() ? line : line + "  failed: " + String.join(", ", failed);
    }
}
