package io.vircaps.cpu.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.DecodeEvidence;
import io.vircaps.cpu.ExplainedCpu;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.cpu.x86.KernelFlags;
import io.vircaps.model.CpuSet;
import io.vircaps.model.note.Note;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DumpNotesTest {
    private static final CpuDump DUMP = new CpuDump("f", "cpuid -r", List.of());
    private static final LackingRegisters NONE = new LackingRegisters(Set.of(), Set.of());

    private static ExplainedCpu kind(String vendor, String core) {
        DecodeEvidence evidence =
                new DecodeEvidence(Optional.of(vendor), X86Signature.NONE, List.of(), List.of(), Optional.empty());
        return new ExplainedCpu(CpuSet.empty(), Optional.of(core).filter(name -> !name.isEmpty()), evidence);
    }

    @Test
    void namesLackingRegistersAndTheirFeatures() {
        DumpedFacts facts = new DumpedFacts.Registers(List.of(), List.of(), true);
        LackingRegisters lacking =
                new LackingRegisters(new TreeSet<>(Set.of("leaf 0x7 subleaf 0")), new TreeSet<>(Set.of("hle", "rtm")));

        assertThat(DumpNotes.of(DUMP, facts, lacking, SmallMap.X86))
                .containsExactly(Note.of(
                        DumpReason.CPU_DUMP_INCOMPLETE,
                        "f",
                        "without leaf 0x7 subleaf 0: it is unknown whether the CPU has hle rtm"));
        assertThat(DumpNotes.of(DUMP, facts, NONE, SmallMap.X86)).isEmpty();
    }

    @Test
    void countsFlagsThatAreNoFeatures() {
        KernelFlags flags = new KernelFlags(Set.of("f0", "f1", "other"), Optional.empty(), X86Signature.NONE);

        assertThat(DumpNotes.of(DUMP, new DumpedFacts.Flags(flags), NONE, SmallMap.X86))
                .containsExactly(Note.of(
                        DumpReason.CPU_DUMP_FLAGS,
                        "f",
                        "no leaf of CPUID is known; 1 of 3 flags are no feature of the CPU map"));
    }

    @Test
    void notesOneKindOfCoreAndSeveralVendors() {
        assertThat(DumpNotes.of(DUMP, List.of(kind("Intel", "Atom"))))
                .extracting(Note::reason)
                .containsExactly(DumpReason.CPU_DUMP_ONE_KIND);
        assertThat(DumpNotes.of(DUMP, List.of(kind("Intel", ""), kind("AMD", ""))))
                .extracting(Note::detail)
                .containsExactly("2 vendors");
        assertThat(DumpNotes.of(DUMP, List.of(kind("Intel", "Atom"), kind("Intel", "Core"))))
                .isEmpty();
    }
}
