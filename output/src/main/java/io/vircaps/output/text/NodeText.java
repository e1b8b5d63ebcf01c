package io.vircaps.output.text;

import io.vircaps.model.MemorySize;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.NodeCpuMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Node figures in the words and columns of virsh, {@code tools/virsh-host.c} of libvirt. */
public final class NodeText {
    private static final int LABEL = 15;
    private static final int COUNTER = 20;
    private static final int KIB = 1024;

    private NodeText() {}

    /**
     * The present and online CPUs.
     *
     * @param pretty by their numbers; else a letter or a dash for each
     */
    public static String map(NodeCpuMap map, boolean pretty) {
        StringBuilder cpus = new StringBuilder();
        if (pretty) {
            cpus.append(map.online());
        } else {
            for (int cpu = 0; cpu < map.count(); cpu++) {
                cpus.append(map.online().contains(cpu) ? 'y' : '-');
            }
        }
        return left("CPUs present:", LABEL) + " " + map.count() + "\n"
                + left("CPUs online:", LABEL) + " " + map.online().size() + "\n"
                + left("CPU map:", LABEL) + " " + cpus + "\n";
    }

    /** CPU times in nanoseconds. */
    public static String times(CpuTimes times) {
        return time("user:", times.user())
                + time("system:", times.kernel())
                + time("idle:", times.idle())
                + time("iowait:", times.iowait());
    }

    private static String time(String label, long nanoseconds) {
        return left(label, LABEL) + " " + right(Long.toUnsignedString(nanoseconds), COUNTER) + "\n";
    }

    /** CPU times of an interval as percentages. */
    public static String shares(CpuTimes passed) {
        double total = (double) passed.user() + passed.kernel() + passed.idle() + passed.iowait();
        return share("usage:", passed.user() + passed.kernel(), total)
                + share("user:", passed.user(), total)
                + share("system:", passed.kernel(), total)
                + share("idle:", passed.idle(), total)
                + share("iowait:", passed.iowait(), total);
    }

    /** A percentage; {@code -nan} for an empty interval, as the C library prints it. */
    private static String share(String label, long part, double total) {
        String percent = total == 0
                ? "-nan"
                : new BigDecimal(part / total * 100)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .toPlainString();
        return left(label, LABEL) + " " + right(percent, 5) + "%\n";
    }

    /** Memory counters. */
    public static String counters(MemoryCounters counters) {
        return counter("total", counters.total())
                + counter("free", counters.free())
                + counter("buffers", counters.buffers())
                + counter("cached", counters.cached());
    }

    private static String counter(String label, Optional<MemorySize> size) {
        return size.map(known -> left(label, 7) + ": " + right(Long.toString(known.kibibytes()), COUNTER) + " KiB\n")
                .orElse("");
    }

    /** Free memory of the host. */
    public static String free(MemorySize total) {
        return "Total: " + whole(total) + " KiB\n";
    }

    /** Free memory of one cell. */
    public static String free(int cell, MemorySize free) {
        return cell + ": " + whole(free) + " KiB\n";
    }

    /**
     * Free memory of each cell.
     *
     * @param quiet whether their sum is left out
     */
    public static String free(Map<Integer, MemorySize> cells, boolean quiet) {
        StringBuilder text = new StringBuilder();
        long total = 0;
        for (Map.Entry<Integer, MemorySize> cell : cells.entrySet()) {
            total += cell.getValue().bytes();
            text.append(row(cell.getKey().toString(), cell.getValue()));
        }
        if (!quiet) {
            text.append("-".repeat(20)).append('\n').append(row("Total", MemorySize.ofBytes(total)));
        }
        return text.toString();
    }

    private static String row(String label, MemorySize size) {
        return right(label, 5) + ": " + right(Long.toString(whole(size)), 10) + " KiB\n";
    }

    private static long whole(MemorySize size) {
        return size.bytes() / KIB;
    }

    /** Free pages of each cell. */
    public static String freePages(Map<Integer, Map<MemorySize, Long>> cells) {
        StringBuilder text = new StringBuilder();
        cells.forEach((cell, pages) -> text.append("Node ")
                .append(cell)
                .append(":\n")
                .append(pages(pages))
                .append('\n'));
        return text.toString();
    }

    /** Free pages by their size. */
    public static String pages(Map<MemorySize, Long> pages) {
        StringBuilder text = new StringBuilder();
        pages.forEach((size, free) ->
                text.append(size.kibibytes()).append("KiB: ").append(free).append('\n'));
        return text.toString();
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
