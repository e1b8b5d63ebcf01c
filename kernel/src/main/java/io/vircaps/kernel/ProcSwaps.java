package io.vircaps.kernel;

import java.util.StringTokenizer;

/** The areas for swapping, {@code /proc/swaps} ({@code proc(5)}). */
public final class ProcSwaps {
    /** Where they stand. */
    public static final String PATH = "proc/swaps";

    /** Columns that do not state how much is used: name, type and size. */
    public static final int FIXED_COLUMNS = 3;

    private ProcSwaps() {}

    /** Name, type and size of each area, without how much of it is used. */
    public static String areas(KernelText swaps) {
        StringBuilder areas = new StringBuilder();
        for (String line : swaps.lines()) {
            StringTokenizer words = new StringTokenizer(line);
            for (int word = 0; word < FIXED_COLUMNS && words.hasMoreTokens(); word++) {
                areas.append(words.nextToken()).append(' ');
            }
        }
        return areas.toString();
    }
}
