package io.vircaps.kernel.cpu;

import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.note.Note;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the processor says of itself.
 *
 * @param cpuid            its leaves, in the order they were asked for; empty where it could not be asked
 * @param archCapabilities {@code IA32_ARCH_CAPABILITIES}, register 0x10a; absent where there is none or it could not be
 *                         read
 * @param tsc              the time stamp counter; absent where it is not invariant or KVM could not be asked
 */
public record ProcessorFacts(List<CpuidLeaf> cpuid, OptionalLong archCapabilities, Optional<TscClock> tsc) {
    /** Nothing is known. */
    public static final ProcessorFacts NONE = new ProcessorFacts(List.of(), OptionalLong.empty(), Optional.empty());

    private static final CpuidLeaf ZERO = new CpuidLeaf(0, 0, 0, 0, 0, 0);

    public ProcessorFacts {
        cpuid = List.copyOf(cpuid);
    }

    /** Whether {@code IA32_ARCH_CAPABILITIES} exists, {@code CPUID.(EAX=7,ECX=0):EDX[29]}. */
    public boolean hasArchCapabilities() {
        return (leaf(0x7, 0).edx() & 1 << 29) != 0;
    }

    /** Whether the time stamp counter runs at one speed always, {@code CPUID.80000007H:EDX[8]}. */
    public boolean hasInvariantTsc() {
        return (leaf(0x8000_0007, 0).edx() & 1 << 8) != 0;
    }

    /** That the time stamp counter is not invariant; empty if it is, or nothing is known. */
    Optional<Note> tscNote() {
        return cpuid.isEmpty() || hasInvariantTsc()
                ? Optional.empty()
                : Optional.of(Note.of(ProcessorReason.TSC_NOT_INVARIANT, "CPUID 80000007H:EDX[8]", "not set"));
    }

    /** One leaf; all zero where the processor has none. */
    public CpuidLeaf leaf(int leaf, int subleaf) {
        return cpuid.stream()
                .filter(answer -> answer.leaf() == leaf && answer.subleaf() == subleaf)
                .findFirst()
                .orElse(ZERO);
    }
}
