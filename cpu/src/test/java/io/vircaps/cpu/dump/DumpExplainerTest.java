package io.vircaps.cpu.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CandidateModel;
import io.vircaps.cpu.CandidateModel.CandidateVerdict;
import io.vircaps.cpu.CpuExplanation;
import io.vircaps.cpu.ExplainedCpu;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.dump.form.DumpForm;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.cpu.x86.QemuProperties;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.model.note.Reason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DumpExplainerTest {
    private static final X86Rules RULES =
            new X86Rules(CpuMaps.of(Dialect.parse("9.0.0")).x86());
    /** Conroe, with a leaf 7 that says hybrid, and as many leaves as the second number says. */
    private static final String CONROE = """
            0x00000000 0x00: eax=0x%s ebx=0x756e6547 ecx=0x6c65746e edx=0x49656e69
            0x00000001 0x00: eax=0x000006f2 ebx=0x%s ecx=0x00000201 edx=0x078bfbff
            0x80000000 0x00: eax=0x80000001 ebx=0x0 ecx=0x0 edx=0x0
            0x80000001 0x00: eax=0x00000000 ebx=0x00000000 ecx=0x00000001 edx=0x20100800
            """;

    private static Probed<CpuExplanation> explain(String text) {
        CpuDump dump = CpuDump.read(new DumpText("f", text), DumpForm.all()).orElseThrow();
        return DumpExplainer.explain(dump, RULES);
    }

    private static List<Reason> reasons(Probed<?> explained) {
        return explained.notes().stream().map(Note::reason).collect(Collectors.toList());
    }

    private static String cpu(int number, String content) {
        return "CPU " + number + ":\n" + content;
    }

    private static String hybrid(String core) {
        return CONROE.formatted("1a", "0") + """
            0x00000006 0x00: eax=0x0 ebx=0x0 ecx=0x0 edx=0x0
            0x00000007 0x00: eax=0x0 ebx=0x0 ecx=0x0 edx=0x00008000
            0x0000000d 0x01: eax=0x0 ebx=0x0 ecx=0x0 edx=0x0
            0x0000000f 0x00: eax=0x0 ebx=0x0 ecx=0x0 edx=0x0
            0x00000014 0x00: eax=0x0 ebx=0x0 ecx=0x0 edx=0x0
            0x0000001a 0x00: eax=CORE ebx=0x0 ecx=0x0 edx=0x0
            """.replace("CORE", "0x" + core);
    }

    @Test
    void joinsCpusThatDifferInTheirNumbersOnly() {
        Probed<CpuExplanation> explained = explain(cpu(0, CONROE.formatted("1", "00020800"))
                + cpu(1, CONROE.formatted("1", "01020800"))
                + cpu(5, CONROE.formatted("1", "05020800")));

        assertThat(explained.value().form()).contains("cpuid -r");
        assertThat(explained.value().cpus()).hasSize(1);
        assertThat(explained.value().cpus().get(0).cpus()).isEqualTo(CpuSet.parse("0-1,5"));
        assertThat(explained.value().cpus().get(0).evidence().chosen()).contains("Conroe");
        assertThat(explained.notes()).isEmpty();
    }

    @Test
    void explainsBothKindsOfAHybrid() {
        Probed<CpuExplanation> explained =
                explain(cpu(0, hybrid("40000001")) + cpu(1, hybrid("20000001")) + cpu(2, hybrid("40000001")));

        assertThat(explained.value().cpus())
                .extracting(ExplainedCpu::cpus, ExplainedCpu::core)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CpuSet.of(0, 2), Optional.of("Intel Core (performance)")),
                        org.assertj.core.groups.Tuple.tuple(CpuSet.of(1), Optional.of("Intel Atom (efficiency)")));
        assertThat(reasons(explained)).doesNotContain(DumpReason.CPU_DUMP_ONE_KIND);
    }

    @Test
    void notesThatAKindOfAHybridIsAbsent() {
        for (String core : List.of("20000001", "40000001", "99000000")) {
            Probed<CpuExplanation> explained = explain("CPU:\n" + hybrid(core));

            assertThat(explained.value().cpus()).hasSize(1);
            assertThat(reasons(explained)).contains(DumpReason.CPU_DUMP_ONE_KIND);
        }
    }

    @Test
    void knowsKindsOfAmdToo() {
        String cores = CONROE.formatted("1", "0").replace("eax=0x80000001", "eax=0x80000026");
        String leaf = "0x80000026 0x00: eax=0x40000001 ebx=0x%s0000002 ecx=0x100 edx=0x0\n";

        Probed<CpuExplanation> explained =
                explain(cpu(0, cores + leaf.formatted("0")) + cpu(1, cores + leaf.formatted("1")));

        assertThat(explained.value().cpus())
                .extracting(ExplainedCpu::core)
                .containsExactly(Optional.of("AMD performance"), Optional.of("AMD efficiency"));
    }

    @Test
    void rejectsNoModelForALeafThatIsLacking() {
        String whole = CONROE.formatted("1", "0");
        String lacking = whole.substring(0, whole.indexOf("0x80000001 0x00"));

        Probed<CpuExplanation> explained = explain("CPU:\n" + lacking);

        assertThat(explained.value().cpus().get(0).evidence().chosen()).contains("Conroe");
        assertThat(explained.notes()).hasSize(1);
        assertThat(explained.notes().get(0).reason()).isEqualTo(DumpReason.CPU_DUMP_INCOMPLETE);
        assertThat(explained.notes().get(0).detail())
                .startsWith("without leaf 0x80000001 subleaf 0: it is unknown whether the CPU has ")
                .contains(" syscall ", " lm");
    }

    @Test
    void knowsLeavesThatTheProcessorHasNot() {
        assertThat(explain("CPU:\n" + CONROE.formatted("1", "0")).notes()).isEmpty();
        assertThat(explain("CPU:\n" + CONROE.formatted("6", "0")).notes())
                .extracting(Note::detail)
                .containsExactly("without leaf 0x6 subleaf 0: it is unknown whether the CPU has arat");
    }

    @Test
    void ignoresWhatAProcessorRepeatsAboveItsLastLeaf() {
        String above = "0x00000007 0x00: eax=0x0 ebx=0xffffffff ecx=0xffffffff edx=0xffffffff\n";

        ExplainedCpu cpu = explain("CPU:\n" + CONROE.formatted("1", "0") + above)
                .value()
                .cpus()
                .get(0);

        assertThat(cpu)
                .isEqualTo(explain("CPU:\n" + CONROE.formatted("1", "0"))
                        .value()
                        .cpus()
                        .get(0));
    }

    @Test
    void explainsFlagsAsFarAsTheyGo() {
        String flags = "fpu de pse tsc msr pae mce cx8 apic mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2"
                + " syscall nx lm pni ssse3 lahf_lm never_heard_of";
        String record = "vendor_id : GenuineIntel\ncpu family : 6\nmodel : %d\nstepping : 2\nflags : %s\n\n";

        Probed<CpuExplanation> explained = explain("processor : 0\n" + record.formatted(15, flags) + "processor : 1\n"
                + record.formatted(23, flags + " sse4_1 cx16") + "processor : 2\n" + record.formatted(15, flags));

        assertThat(explained.value().cpus())
                .extracting(ExplainedCpu::cpus)
                .containsExactly(CpuSet.of(0, 2), CpuSet.of(1));
        assertThat(explained.value().cpus())
                .extracting(cpu -> cpu.evidence().chosen().orElse(""))
                .as("the kernel may hide sep")
                .containsExactly("Conroe", "Penryn");
        assertThat(reasons(explained)).containsExactly(DumpReason.CPU_DUMP_FLAGS, DumpReason.CPU_DUMP_FLAGS);
        assertThat(explained.notes().get(0).detail())
                .isEqualTo("no leaf of CPUID is known; 1 of 27 flags are no feature of the CPU map");
    }

    @Test
    void explainsCpusOfTwoVendorsWithANote() {
        String record = "processor : %d\nvendor_id : %s\ncpu family : 6\nmodel : 15\nflags : fpu\n\n";

        Probed<CpuExplanation> explained =
                explain(record.formatted(0, "GenuineIntel") + record.formatted(1, "AuthenticAMD"));

        assertThat(explained.value().cpus()).hasSize(2);
        assertThat(reasons(explained)).contains(DumpReason.CPU_DUMP_SEVERAL_VENDORS);
    }

    @Test
    void refusesMoreKindsThanAMachineHas() {
        String many = IntStream.range(0, 17)
                .mapToObj(i -> cpu(i, CONROE.formatted("1", "0").replace("6f2", Integer.toHexString(0x600 + i))))
                .collect(Collectors.joining());

        assertThatThrownBy(() -> explain(many))
                .hasMessage("f: dump of cpuid -r: expected at most 16 kinds of processors, found 'more'");
    }

    @Test
    void explainsNothingWithoutAnyBit() {
        assertThatThrownBy(() -> explain("0x0 0x0 => 0x0 0x0 0x0 0x0\n"))
                .hasMessage("f: nothing to explain, no CPUID leaf with any bit set");
        assertThatThrownBy(() -> explain("processor : 0\nflags :\n"))
                .hasMessage("f: nothing to explain, no CPUID leaf with any bit set");
    }

    @Test
    void explainsPropertiesAsAGuests() {
        QemuProperties properties =
                new QemuProperties(Set.of("fpu"), Optional.of("GenuineIntel"), new X86Signature(6, 15, 2));
        DumpedCpu cpu = new DumpedCpu(OptionalInt.empty(), new DumpedFacts.Properties(properties));

        Probed<CpuExplanation> explained = DumpExplainer.explain(new CpuDump("f", "QMP", List.of(cpu)), RULES);

        assertThat(explained.value().cpus().get(0).evidence().candidates())
                .extracting(CandidateModel::verdict)
                .contains(CandidateVerdict.NOT_FOR_GUESTS)
                .doesNotContain(CandidateVerdict.NOT_FOR_HOSTS, CandidateVerdict.LACKS_FEATURES);
    }
}
