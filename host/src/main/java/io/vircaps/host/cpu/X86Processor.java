package io.vircaps.host.cpu;

import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.Msr;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.X86Map;
import io.vircaps.cpu.x86.KernelFlags;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.host.HostReason;
import io.vircaps.host.HostSince;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import io.vircaps.kernel.cpu.ProcessorFacts;
import io.vircaps.kernel.cpu.TscClock;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.store.ProbeCache;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * The registers of an x86 processor.
 *
 * @param registers its registers; guessed from {@code /proc/cpuinfo}, with a note, if CPUID could not be read
 * @param tsc       the time stamp counter, if it is invariant and KVM reports its frequency
 */
public record X86Processor(X86Data registers, Optional<TscClock> tsc) {
    /**
     * Reads the registers of a host's processor.
     *
     * @param cache the cache of processor facts
     * @param map   the CPU map; its release decides which registers count, its features translate flags into registers
     */
    public static Probed<X86Processor> of(HostSource host, ProbeCache cache, CpuMap map) {
        Probed<ProcessorFacts> probed = new ProcessorCache(cache, host).read();
        ProcessorFacts facts = probed.value();
        List<Note> notes = new ArrayList<>(probed.notes());
        if (!facts.cpuid().isEmpty()) {
            X86Data registers = registers(facts, map.release());
            if (registers.isEmpty()) {
                notes.add(Note.of(HostReason.CPU_MODEL_UNKNOWN, "CPUID", "no leaf has any bit set"));
            }
            return new Probed<>(new X86Processor(registers, facts.tsc()), notes);
        }
        X86Data guessed = guess(host, map.x86(), notes);
        return new Probed<>(new X86Processor(guessed, facts.tsc()), notes);
    }

    /** libvirt reads every register of its CPU map; before, only the one that CPUID reports. */
    private static X86Data registers(ProcessorFacts facts, Dialect release) {
        List<Msr> msrs = new ArrayList<>();
        facts.msrs().forEach((index, bits) -> {
            boolean reported = index == ProcessorFacts.ARCH_CAPABILITIES && facts.hasArchCapabilities();
            if (reported || release.has(HostSince.ALL_MSRS)) {
                msrs.add(new Msr(index, bits));
            }
        });
        return new X86Data(facts.cpuid(), msrs);
    }

    private static X86Data guess(HostSource host, X86Map map, List<Note> notes) {
        try {
            Optional<ProcCpuinfo> cpuinfo = ProcCpuinfo.head(host.files())
                    .filter(record -> record.field("flags").isPresent());
            cpuinfo.ifPresent(record -> notes.add(
                    Note.of(HostReason.CPU_GUESSED, ProcCpuinfo.PATH, "its flags are used instead of CPUID")));
            return cpuinfo.map(record -> new X86Rules(map).dataOf(flags(record)))
                    .orElse(X86Data.EMPTY);
        } catch (KernelException unreadable) {
            notes.add(Note.of(HostReason.CPUINFO_UNREADABLE, unreadable, ProcCpuinfo.PATH));
            return X86Data.EMPTY;
        }
    }

    /** The flags and the signature of the first record, from which registers are guessed. */
    private static KernelFlags flags(ProcCpuinfo cpuinfo) {
        Set<String> flags = new HashSet<>();
        StringTokenizer words = new StringTokenizer(cpuinfo.field("flags").orElse(""));
        while (words.hasMoreTokens()) {
            flags.add(words.nextToken());
        }
        X86Signature signature =
                new X86Signature(number(cpuinfo, "cpu family"), number(cpuinfo, "model"), number(cpuinfo, "stepping"));
        return new KernelFlags(flags, cpuinfo.field("vendor_id"), signature);
    }

    private static int number(ProcCpuinfo cpuinfo, String label) {
        String digits = cpuinfo.field(label).orElse("0");
        boolean isSmall = digits.length() <= 4 && digits.chars().allMatch(Character::isDigit);
        return isSmall && !digits.isEmpty() ? Integer.parseInt(digits) : 0;
    }
}
