package io.vircaps.kernel.cpu;

import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.note.Note;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The CPUID leaves and registers of an x86 processor.
 *
 * @param cpuid            its leaves, in the order of {@link CpuidWalk}; empty if they could not be read
 * @param msrs  the readable ones of {@link #MSRS}, by address
 * @param tsc              the time stamp counter; absent if it is not invariant or KVM could not be queried
 */
public record ProcessorFacts(List<CpuidLeaf> cpuid, Map<Integer, Long> msrs, Optional<TscClock> tsc) {
    /** {@code IA32_ARCH_CAPABILITIES}. */
    public static final int ARCH_CAPABILITIES = 0x10a;

    /**
     * The model-specific registers with features of libvirt's CPU maps: {@code IA32_CORE_CAPABILITIES},
     * {@code IA32_ARCH_CAPABILITIES} and those of VMX, {@code IA32_VMX_BASIC} to {@code IA32_VMX_VMFUNC}.
     */
    public static final List<Integer> MSRS =
            List.of(0xcf, ARCH_CAPABILITIES, 0x480, 0x485, 0x48b, 0x48c, 0x48d, 0x48e, 0x48f, 0x490, 0x491);

    /** The key of a register in {@code host.txt} of a host directory. */
    public static String msrKey(int msr) {
        return "msr.0x" + Integer.toHexString(msr);
    }

    /** No facts. */
    public static final ProcessorFacts NONE = new ProcessorFacts(List.of(), Map.of(), Optional.empty());

    private static final CpuidLeaf ZERO = new CpuidLeaf(0, 0, 0, 0, 0, 0);

    public ProcessorFacts {
        cpuid = List.copyOf(cpuid);
        msrs = Collections.unmodifiableSortedMap(new TreeMap<>(msrs));
    }

    /** Whether {@code IA32_ARCH_CAPABILITIES} exists, {@code CPUID.(EAX=7,ECX=0):EDX[29]}. */
    public boolean hasArchCapabilities() {
        return (leaf(0x7, 0).edx() & 1 << 29) != 0;
    }

    /** Whether the time stamp counter is invariant, {@code CPUID.80000007H:EDX[8]}. */
    public boolean hasInvariantTsc() {
        return (leaf(0x8000_0007, 0).edx() & 1 << 8) != 0;
    }

    /** The note that the time stamp counter is not invariant; empty if it is, or there are no leaves. */
    Optional<Note> tscNote() {
        return cpuid.isEmpty() || hasInvariantTsc()
                ? Optional.empty()
                : Optional.of(Note.of(ProcessorReason.TSC_NOT_INVARIANT, "CPUID 80000007H:EDX[8]", "not set"));
    }

    /** One leaf; all zero if the processor has none. */
    public CpuidLeaf leaf(int leaf, int subleaf) {
        return cpuid.stream()
                .filter(known -> known.leaf() == leaf && known.subleaf() == subleaf)
                .findFirst()
                .orElse(ZERO);
    }
}
