package io.vircaps.kernel.cpu;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.node.CpuTimes;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringTokenizer;

/**
 * {@code /proc/stat}, the time CPUs spent since the system started; {@code Documentation/filesystems/proc.rst}, section
 * 1.7.
 *
 * @param text the file's content
 */
public record ProcStat(KernelText text) {
    /** Its path. */
    public static final String PATH = "proc/stat";

    /** The file counts 100 ticks a second, whatever the kernel's own tick is: {@code USER_HZ}, proc(5). */
    private static final long NANOSECONDS_A_TICK = 10_000_000L;

    /** Columns in their order: user, nice, system, idle, iowait, irq, softirq. */
    private static final int COLUMNS = 7;

    /** The columns of kernels before 2.6. */
    private static final int FEWEST_COLUMNS = 4;

    /**
     * The file.
     *
     * @throws io.vircaps.kernel.KernelException if it is missing or cannot be read
     */
    public static ProcStat read(KernelFiles files) {
        return files.read(PATH)
                .map(ProcStat::new)
                .orElseThrow(() -> new KernelFileException(PATH, "missing", "counters of CPUs", "no file"));
    }

    /**
     * The times of one CPU or of all.
     *
     * @param cpu its number; empty for the sum of all CPUs
     * @return empty if there is no row of four numbers for it, for example because it is offline
     */
    public Optional<CpuTimes> times(OptionalInt cpu) {
        String label = "cpu" + (cpu.isPresent() ? Integer.toString(cpu.getAsInt()) : "");
        for (String line : text.lines()) {
            if (line.startsWith(label + " ")) {
                Optional<CpuTimes> times = times(line);
                if (times.isPresent()) {
                    return times;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<CpuTimes> times(String line) {
        StringTokenizer words = new StringTokenizer(line);
        words.nextToken();
        long[] ticks = new long[COLUMNS];
        int columns = 0;
        while (columns < COLUMNS && words.hasMoreTokens()) {
            try {
                ticks[columns] = Long.parseUnsignedLong(words.nextToken());
            } catch (NumberFormatException notANumber) {
                break;
            }
            columns++;
        }
        if (columns < FEWEST_COLUMNS) {
            return Optional.empty();
        }
        return Optional.of(new CpuTimes(
                (ticks[2] + ticks[5] + ticks[6]) * NANOSECONDS_A_TICK,
                (ticks[0] + ticks[1]) * NANOSECONDS_A_TICK,
                ticks[3] * NANOSECONDS_A_TICK,
                ticks[4] * NANOSECONDS_A_TICK));
    }
}
