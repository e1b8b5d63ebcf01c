package io.vircaps.host.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.Msr;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.cpu.x86.KernelFlags;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.host.HostReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.cpu.ProcessorReason;
import io.vircaps.kernel.cpu.TscClock;
import io.vircaps.model.Dialect;
import io.vircaps.model.Frequency;
import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.store.ProbeCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class X86ProcessorTest {
    private static final CpuMap MAP = CpuMaps.of(new Dialect(9, 0, 0));

    @TempDir
    Path directory;

    private Probed<X86Processor> probe(String facts, String cpuinfo) throws IOException {
        return probe(facts, cpuinfo, MAP);
    }

    private Probed<X86Processor> probe(String facts, String cpuinfo, CpuMap map) throws IOException {
        Files.createDirectories(directory.resolve("root/proc"));
        Files.writeString(directory.resolve("root/proc/cpuinfo"), cpuinfo);
        Files.writeString(directory.resolve("host.txt"), facts);
        return X86Processor.of(HostSource.directory(directory), ProbeCache.none(), map);
    }

    private void cpuid(String leaves) throws IOException {
        Files.writeString(directory.resolve("cpuid.txt"), leaves);
    }

    @Test
    void hasLeavesRegisterAndClockOfTheProcessor() throws IOException {
        cpuid("""
                0x00000001 0x00 => 0x1 0x2 0x3 0x4
                0x00000007 0x00 => 0x0 0x0 0x0 0x20000000
                0x80000007 0x00 => 0x0 0x0 0x0 0x100
                """);
        Probed<X86Processor> processor = probe("msr.0x10a = 0x2b\ntsc.frequency = 2000\ntsc.scaling = yes\n", "");

        assertThat(processor)
                .isEqualTo(Probed.of(new X86Processor(
                        new X86Data(
                                List.of(
                                        new CpuidLeaf(1, 0, 1, 2, 3, 4),
                                        new CpuidLeaf(7, 0, 0, 0, 0, 0x2000_0000),
                                        new CpuidLeaf(0x8000_0007, 0, 0, 0, 0, 0x100)),
                                List.of(new Msr(0x10a, 0x2b))),
                        Optional.of(new TscClock(new Frequency(2000), true)))));
    }

    @Test
    void notesLeavesWithoutAnyBit() throws IOException {
        cpuid("0x00000001 0x00 => 0x0 0x0 0x0 0x0\n");

        assertThat(probe("tsc.frequency = 2000\n", "").notes())
                .contains(Note.of(HostReason.CPU_MODEL_UNKNOWN, "CPUID", "no leaf has any bit set"));
    }

    @Test
    void guessesFromTheFlagsOfTheKernelWithoutCpuid() throws IOException {
        Probed<X86Processor> processor =
                probe("", "vendor_id\t: GenuineIntel\ncpu family\t: 6\nmodel\t: 42\nstepping\t: 7\nflags\t: fpu vmx\n");

        assertThat(processor.value().registers())
                .isEqualTo(new X86Rules(MAP.x86())
                        .dataOf(new KernelFlags(
                                Set.of("fpu", "vmx"), Optional.of("GenuineIntel"), new X86Signature(6, 42, 7))));
        assertThat(processor.notes())
                .extracting(Note::reason)
                .containsExactly(ProcessorReason.CPUID_UNREADABLE, HostReason.CPU_GUESSED);
    }

    @Test
    void takesASignatureThatIsNoNumberForZero() throws IOException {
        Probed<X86Processor> processor = probe("", "cpu family\t: six\nmodel\t: 99999\nflags\t: fpu\n");

        assertThat(processor.value().registers())
                .isEqualTo(new X86Rules(MAP.x86())
                        .dataOf(new KernelFlags(Set.of("fpu"), Optional.empty(), new X86Signature(0, 0, 0))));
    }

    @Test
    void hasNoRegistersWithoutFlags() throws IOException {
        assertThat(probe("", "model : 1\n").value().registers()).isEqualTo(X86Data.EMPTY);
        assertThat(probe("refused.proc/cpuinfo = permission denied\n", "").notes())
                .extracting(Note::reason)
                .containsExactly(ProcessorReason.CPUID_UNREADABLE, HostReason.CPUINFO_UNREADABLE);
    }

    @Test
    void usesEveryRegisterOfNewerReleasesAndOfOlderTheReportedOne() throws IOException {
        cpuid("0x00000001 0x00 => 0x1 0x2 0x3 0x4\n");
        String facts = "msr.0x10a = 0x2b\nmsr.0x48b = 0x7\n";

        assertThat(probe(facts, "").value().registers().msrs()).isEmpty();
        assertThat(probe(facts, "", CpuMaps.of(new Dialect(11, 3, 0)))
                        .value()
                        .registers()
                        .msrs())
                .containsExactly(new Msr(0x10a, 0x2b), new Msr(0x48b, 0x7));
    }
}
