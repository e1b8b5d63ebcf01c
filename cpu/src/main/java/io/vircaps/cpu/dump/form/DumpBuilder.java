package io.vircaps.cpu.dump.form;

import io.vircaps.cpu.CpuDataException;
import io.vircaps.cpu.data.Msr;
import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpText;
import io.vircaps.cpu.dump.DumpedCpu;
import io.vircaps.cpu.dump.DumpedFacts;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Builds the CPUs of a dump, line by line. */
final class DumpBuilder {
    /** Leaves of which a dump without numbers lists each subleaf in turn; Intel SDM "CPUID", AMD APM appendix E. */
    private static final Set<Integer> WITH_SUBLEAVES = Set.of(
            0x4,
            0x7,
            0xb,
            0xd,
            0xf,
            0x10,
            0x12,
            0x14,
            0x17,
            0x18,
            0x1b,
            0x1d,
            0x1e,
            0x1f,
            0x20,
            0x23,
            0x24,
            0x8000001d,
            0x80000020,
            0x80000026);

    private static final int MOST_CPUS = 16_384;

    private final DumpText text;
    private final String form;
    private final List<Section> sections = new ArrayList<>();
    private final Map<Integer, Section> numbered = new HashMap<>();
    private final List<Msr> common = new ArrayList<>();
    private Optional<Section> current = Optional.empty();
    private boolean ended;
    private int line;

    /** The lines of one CPU. */
    private static final class Section {
        private final OptionalInt number;
        private final int line;
        private final Map<Long, Placed> leaves = new LinkedHashMap<>();
        private final Map<Integer, Integer> counts = new HashMap<>();
        private final List<Msr> msrs = new ArrayList<>();

        Section(OptionalInt number, int line) {
            this.number = number;
            this.line = line;
        }
    }

    private record Placed(CpuidLeaf leaf, int line) {}

    DumpBuilder(DumpText text, String form) {
        this.text = text;
        this.form = form;
    }

    /** Sets the current line, counted from 1. */
    void at(int number) {
        line = number;
    }

    /** Another CPU begins in this line. */
    void begin(OptionalInt number) {
        Optional<Section> before = number.isPresent()
                ? Optional.ofNullable(numbered.get(number.getAsInt()))
                : sections.stream().findFirst();
        if (before.isPresent()) {
            String which = number.isPresent() ? "CPU " + number.getAsInt() : "a CPU without a number";
            throw wrong("one machine", which + " again, first in line " + before.get().line);
        }
        add(new Section(number, line));
    }

    private void add(Section section) {
        if (sections.size() == MOST_CPUS) {
            throw wrong("at most " + MOST_CPUS + " CPUs", "another one");
        }
        sections.add(section);
        section.number.ifPresent(number -> numbered.put(number, section));
        current = Optional.of(section);
    }

    /** Another CPU begins in this line, whose number is used if no other CPU has it. */
    void beginAnother(OptionalInt number) {
        boolean known = number.isPresent() && numbered.containsKey(number.getAsInt());
        add(new Section(known ? OptionalInt.empty() : number, line));
    }

    /** Whether the current CPU, which has no number, already has its leaf 0. */
    boolean isComplete() {
        return current.filter(section -> section.number.isEmpty() && section.leaves.containsKey(0L))
                .isPresent();
    }

    /** The lines that follow are of a CPU that may have been described before. */
    void resume(int number) {
        current = Optional.ofNullable(numbered.get(number));
        if (current.isEmpty()) {
            add(new Section(OptionalInt.of(number), line));
        }
    }

    /** The lines that follow are of all CPUs. */
    void leave() {
        current = Optional.empty();
    }

    /** The lines that follow are not part of the dump. */
    void end() {
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }

    /**
     * A result of CPUID.
     *
     * @param subleaf absent if the dump does not number them
     * @param words   EAX, EBX, ECX, EDX
     */
    void add(int leaf, OptionalInt subleaf, int... words) {
        if (current.isEmpty()) {
            begin(OptionalInt.empty());
        }
        Section section = current.orElseThrow();
        int index = subleaf.orElseGet(
                () -> WITH_SUBLEAVES.contains(leaf) ? section.counts.merge(leaf, 1, Integer::sum) - 1 : 0);
        CpuidLeaf result = new CpuidLeaf(leaf, index, words[0], words[1], words[2], words[3]);
        Placed before = section.leaves.putIfAbsent(
                (long) leaf << Integer.SIZE | (index & 0xffff_ffffL), new Placed(result, line));
        if (before != null && !before.leaf.equals(result)) {
            throw wrong(
                    "one result of leaf 0x" + Integer.toHexString(leaf) + ", subleaf 0x" + Integer.toHexString(index),
                    "another than in line " + before.line);
        }
    }

    /** A model specific register: of the current CPU, or of all CPUs if there is none. */
    void add(Msr msr) {
        current.ifPresentOrElse(section -> section.msrs.add(msr), () -> common.add(msr));
    }

    /** An error in the current line. */
    CpuDataException wrong(String expected, String found) {
        return text.wrong(line, "dump of " + form, expected, found);
    }

    /**
     * The dump.
     *
     * @param lines the form
     */
    CpuDump build(LineForm lines) {
        List<DumpedCpu> cpus = new ArrayList<>();
        for (Section section : sections) {
            if (section.leaves.isEmpty()) {
                if (lines.isAmongText()) {
                    continue;
                }
                throw text.wrong(section.line, "dump of " + form, "leaves of the CPU that begins here", "none");
            }
            List<CpuidLeaf> leaves =
                    section.leaves.values().stream().map(Placed::leaf).toList();
            List<Msr> msrs = section.msrs.isEmpty() ? common : section.msrs;
            cpus.add(new DumpedCpu(section.number, new DumpedFacts.Registers(leaves, msrs, lines.listsZeros())));
        }
        if (cpus.isEmpty()) {
            throw wrong("leaves of a CPU", "none");
        }
        return new CpuDump(text.name(), form, cpus);
    }
}
