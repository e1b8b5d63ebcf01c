package io.vircaps.cpu.dump;

import io.vircaps.cpu.ExplainedCpu;
import io.vircaps.cpu.x86.KernelFlags;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.note.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The notes on what a dump lacks. */
final class DumpNotes {
    private DumpNotes() {}

    /** On one CPU. */
    static List<Note> of(CpuDump dump, DumpedFacts facts, LackingRegisters lacking, X86Rules rules) {
        List<Note> notes = new ArrayList<>();
        if (facts instanceof DumpedFacts.Flags flags) {
            notes.add(flags(dump, flags.flags(), rules));
        }
        if (!lacking.places().isEmpty()) {
            String unknown = String.join(" ", lacking.features());
            notes.add(Note.of(
                    DumpReason.CPU_DUMP_INCOMPLETE,
                    dump.name(),
                    "without " + String.join(", ", lacking.places()) + ": it is unknown whether the CPU has "
                            + unknown));
        }
        return notes;
    }

    /** On all kinds of CPUs. */
    static List<Note> of(CpuDump dump, List<ExplainedCpu> kinds) {
        List<Note> notes = new ArrayList<>();
        Set<Optional<String>> cores = new HashSet<>();
        Set<Optional<String>> vendors = new HashSet<>();
        for (ExplainedCpu kind : kinds) {
            cores.add(kind.core());
            vendors.add(kind.evidence().vendor());
        }
        if (cores.size() == 1) {
            kinds.get(0)
                    .core()
                    .ifPresent(core -> notes.add(Note.of(
                            DumpReason.CPU_DUMP_ONE_KIND,
                            dump.name(),
                            "a hybrid processor, of which only " + core + " is described")));
        }
        if (vendors.size() > 1) {
            notes.add(Note.of(DumpReason.CPU_DUMP_SEVERAL_VENDORS, dump.name(), vendors.size() + " vendors"));
        }
        return notes;
    }

    private static Note flags(CpuDump dump, KernelFlags flags, X86Rules rules) {
        int unknown = rules.unknown(flags).size();
        return Note.of(
                DumpReason.CPU_DUMP_FLAGS,
                dump.name(),
                "no leaf of CPUID is known; " + unknown + " of " + flags.flags().size()
                        + " flags are no feature of the CPU map");
    }
}
