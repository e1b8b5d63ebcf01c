package io.vircaps.kernel.proc;

import io.vircaps.kernel.KernelText;
import java.util.StringTokenizer;

/** {@code /proc/swaps}, the swap areas ({@code proc(5)}). */
public final class ProcSwaps {
    /** Its path. */
    public static final String PATH = "proc/swaps";

    /** The number of leading columns that do not change with the use: name, type and size. */
    public static final int FIXED_COLUMNS = 3;

    private ProcSwaps() {}

    /** Name, type and size of each area, without the used size. */
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
