package io.vircaps.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A set of logical CPU numbers, kept as ascending ranges so that a hostile {@code 0-2147483647} costs nothing.
 *
 * <p>Its text form is the kernel's "cpulist" ({@code Documentation/admin-guide/cputopology.rst}), which libvirt prints
 * as well: {@code 0-3,7}; the empty set is the empty text. Immutable.
 */
public final class CpuSet implements Iterable<Integer> {
    private static final CpuSet EMPTY = new CpuSet(List.of());
    private static final String FORM = "ascending CPU numbers such as 0-3,7";

    private final List<Range> ranges;

    private record Range(int first, int last) {}

    private CpuSet(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** The set without members. */
    public static CpuSet empty() {
        return EMPTY;
    }

    /** The set of these CPUs, in any order. */
    public static CpuSet of(int... cpus) {
        return of(IntStream.of(cpus).boxed().toList());
    }

    /** The set of these CPUs, in any order. */
    public static CpuSet of(Collection<Integer> cpus) {
        List<Range> ranges = new ArrayList<>();
        for (int cpu : new TreeSet<>(cpus)) {
            append(ranges, new Range(cpu, cpu));
        }
        return new CpuSet(List.copyOf(ranges));
    }

    /**
     * Reads the text form. Ranges may touch or overlap and come in any order; white space around the text is ignored.
     *
     * @throws InvalidValueException if the text is not a list of CPU numbers
     */
    public static CpuSet parse(String text) {
        String list = text.strip();
        if (list.isEmpty()) {
            return EMPTY;
        }
        List<Range> parsed = new ArrayList<>();
        for (String part : list.split(",", -1)) {
            parsed.add(parseRange(part, text));
        }
        parsed.sort((left, right) -> Integer.compare(left.first, right.first));
        List<Range> ranges = new ArrayList<>();
        parsed.forEach(range -> append(ranges, range));
        return new CpuSet(List.copyOf(ranges));
    }

    private static Range parseRange(String part, String whole) {
        int dash = part.indexOf('-');
        int first = number(dash < 0 ? part : part.substring(0, dash), whole);
        int last = dash < 0 ? first : number(part.substring(dash + 1), whole);
        if (last < first) {
            throw new InvalidValueException("CPU set", FORM, whole);
        }
        return new Range(first, last);
    }

    private static int number(String digits, String whole) {
        long number = digits.isEmpty() ? Long.MAX_VALUE : 0;
        for (int i = 0; i < digits.length() && number <= Integer.MAX_VALUE; i++) {
            int digit = digits.charAt(i) - '0';
            number = digit < 0 || digit > 9 ? Long.MAX_VALUE : number * 10 + digit;
        }
        if (number > Integer.MAX_VALUE) {
            throw new InvalidValueException("CPU set", FORM, whole);
        }
        return (int) number;
    }

    private static void append(List<Range> ranges, Range next) {
        int end = ranges.size() - 1;
        if (end >= 0 && (long) ranges.get(end).last + 1 >= next.first) {
            Range previous = ranges.get(end);
            ranges.set(end, new Range(previous.first, Math.max(previous.last, next.last)));
        } else {
            ranges.add(next);
        }
    }

    /** Whether the set has no members. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** How many CPUs are in the set. */
    public long size() {
        long size = 0;
        for (Range range : ranges) {
            size += (long) range.last - range.first + 1;
        }
        return size;
    }

    /** Whether this CPU is in the set. */
    public boolean contains(int cpu) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Range range = ranges.get(middle);
            if (cpu < range.first) {
                high = middle - 1;
            } else if (cpu > range.last) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** The CPUs, ascending. */
    public IntStream stream() {
        return ranges.stream().flatMapToInt(range -> IntStream.rangeClosed(range.first, range.last));
    }

    @Override
    public Iterator<Integer> iterator() {
        return new Members(ranges);
    }

    /** Goes through ranges number by number. */
    private static final class Members implements Iterator<Integer> {
        private final List<Range> ranges;
        private int range;
        private int offset;

        Members(List<Range> ranges) {
            this.ranges = ranges;
        }

        @Override
        public boolean hasNext() {
            return range < ranges.size();
        }

        @Override
        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the set has no further CPU");
            }
            Range current = ranges.get(range);
            int member = current.first + offset;
            offset++;
            if (member == current.last) {
                range++;
                offset = 0;
            }
            return member;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CpuSet set && ranges.equals(set.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    /** The text form, two neighbours already as a range: {@code 0-1,5}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Range range : ranges) {
            text.append(text.length() == 0 ? "" : ",").append(range.first);
            if (range.first != range.last) {
                text.append('-').append(range.last);
            }
        }
        return text.toString();
    }
}
