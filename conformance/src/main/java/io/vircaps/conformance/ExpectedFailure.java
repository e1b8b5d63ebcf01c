package io.vircaps.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cases of a release that are known to fail.
 *
 * @param family their family
 * @param name   the case's name; {@code *} stands for any text
 * @param cause  why they fail
 */
record ExpectedFailure(String family, String name, String cause) {
    private static final int COLUMNS = 4;

    /** All of a release. */
    static List<ExpectedFailure> of(Release release) {
        return Table.rows("expected-failures.txt", COLUMNS).stream()
                .filter(row -> row.getFirst().equals(release.name()))
                .map(row -> new ExpectedFailure(row.get(1), row.get(2), row.get(3)))
                .toList();
    }

    /** Whether this is about a case. */
    boolean covers(String ofFamily, String caseName) {
        return family.equals(ofFamily) && pattern().matcher(caseName).matches();
    }

    private Pattern pattern() {
        return Pattern.compile(
                Arrays.stream(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
