package io.vircaps.model;

import java.util.Optional;

/** The known name that a mistyped one most probably means, for error messages. */
public final class NearestName {
    private static final int MOST_CHANGES = 2;

    private NearestName() {}

    /**
     * The name with the fewest changes: at most two letters, and at most a third of the mistyped name.
     *
     * @param name  the mistyped name
     * @param known the known names; of equally near ones the first counts
     * @return empty if none is that near
     */
    public static Optional<String> of(String name, Iterable<String> known) {
        int nearest = Math.min(MOST_CHANGES, name.length() / 3);
        Optional<String> best = Optional.empty();
        for (String candidate : known) {
            int distance = distance(name, candidate);
            if (distance <= nearest) {
                nearest = distance - 1;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** Levenshtein's distance: letters to insert, delete or replace. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
