package io.vircaps.cpu.dump.form;

import io.vircaps.cpu.CpuDataException;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpText;
import io.vircaps.cpu.dump.DumpedCpu;
import io.vircaps.cpu.dump.DumpedFacts;
import io.vircaps.cpu.x86.KernelFlags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads {@code /proc/cpuinfo} of x86, {@code arch/x86/kernel/cpu/proc.c}: one record a CPU, each followed by an empty
 * line.
 */
final class CpuinfoReader implements FormReader {
    private static final String PROCESSOR = "processor";
    private static final String VENDOR = "vendor_id";
    private static final String FLAGS = "flags";
    private static final Set<String> KEPT = Set.of(PROCESSOR, VENDOR, FLAGS, "cpu family", "model", "stepping");
    private static final int MOST_FAMILY = 270;
    private static final int MOST_MODEL = 255;
    private static final int MOST_STEPPING = 15;

    @Override
    public boolean recognizes(String line) {
        int colon = line.indexOf(':');
        String label = colon < 0 ? "" : line.substring(0, colon).strip();
        return label.equals(PROCESSOR) || label.equals(VENDOR);
    }

    @Override
    public CpuDump read(DumpText text, DumpForm form) {
        Records records = new Records(text, form);
        for (Iterator<String> lines = text.lines(); lines.hasNext(); ) {
            records.line(lines.next());
        }
        records.finish();
        return new CpuDump(text.name(), form.form(), records.cpus);
    }

    /** The records of one file. */
    private static final class Records {
        private final DumpText text;
        private final DumpForm form;
        private final List<DumpedCpu> cpus = new ArrayList<>();
        private final Map<Integer, Integer> numbers = new HashMap<>();
        private final Map<String, String> fields = new HashMap<>();
        private int first;
        private int line;
        private boolean begun;

        Records(DumpText text, DumpForm form) {
            this.text = text;
            this.form = form;
        }

        void line(String content) {
            line++;
            if (content.isBlank()) {
                finish();
                return;
            }
            int colon = content.indexOf(':');
            begun |= form.recognizes(content);
            if (!begun || content.startsWith("#")) {
                return;
            }
            form.another(content).ifPresent(other -> {
                throw wrong(line, "lines of one form", "a line of " + other.form() + ": " + content);
            });
            if (colon < 0) {
                throw wrong(line, "name : value", content);
            }
            field(
                    content.substring(0, colon).strip(),
                    content.substring(colon + 1).strip());
        }

        private void field(String label, String value) {
            if (label.equals(PROCESSOR) && fields.containsKey(PROCESSOR)) {
                finish();
            }
            if (!KEPT.contains(label)) {
                return;
            }
            if (fields.isEmpty()) {
                first = line;
            }
            String before = fields.putIfAbsent(label, value);
            if (before != null && !before.equals(value)) {
                throw wrong(line, "one " + label + " a CPU, here " + before, value);
            }
        }

        /** Ends a record, if one has begun. */
        void finish() {
            if (fields.isEmpty()) {
                return;
            }
            OptionalInt number = fields.containsKey(PROCESSOR)
                    ? OptionalInt.of(number(PROCESSOR, Integer.MAX_VALUE))
                    : OptionalInt.empty();
            Integer before = numbers.putIfAbsent(number.orElse(-1), first);
            if (before != null) {
                String which = number.isPresent() ? "processor " + number.getAsInt() : "a processor without a number";
                throw wrong(first, "one machine", which + " again, first in line " + before);
            }
            cpus.add(new DumpedCpu(number, new DumpedFacts.Flags(flags())));
            fields.clear();
        }

        private KernelFlags flags() {
            String names = Optional.ofNullable(fields.get(FLAGS))
                    .orElseThrow(() -> wrong(first, "a record of an x86 CPU with " + FLAGS, "none"));
            X86Signature signature = new X86Signature(
                    number("cpu family", MOST_FAMILY), number("model", MOST_MODEL), number("stepping", MOST_STEPPING));
            return new KernelFlags(
                    names.isEmpty() ? Set.of() : Set.copyOf(List.of(names.split("\\s+"))),
                    Optional.ofNullable(fields.get(VENDOR)),
                    signature);
        }

        /** A number of a record; 0 if it is absent or {@code unknown}. */
        private int number(String label, int most) {
            String value = fields.getOrDefault(label, "0");
            if (value.equals("unknown")) {
                return 0;
            }
            OptionalInt number = HexWords.decimal(value);
            if (number.isEmpty() || number.getAsInt() > most) {
                throw wrong(first, label + " from 0 to " + most, value);
            }
            return number.getAsInt();
        }

        private CpuDataException wrong(int where, String expected, String found) {
            return text.wrong(where, "dump of " + form.form(), expected, found);
        }
    }
}
