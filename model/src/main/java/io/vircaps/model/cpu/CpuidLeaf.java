package io.vircaps.model.cpu;

import java.util.Comparator;

/**
 * The result of one {@code CPUID} instruction, Intel SDM volume 2A; a line of {@code cpuid.txt}, element
 * {@code <cpuid>}. All numbers are unsigned.
 *
 * @param leaf    EAX before the instruction
 * @param subleaf ECX before the instruction
 * @param eax     EAX after it
 * @param ebx     EBX after it
 * @param ecx     ECX after it
 * @param edx     EDX after it
 */
public record CpuidLeaf(int leaf, int subleaf, int eax, int ebx, int ecx, int edx) {
    /** By leaf, then sub-leaf. */
    public static final Comparator<CpuidLeaf> ORDER = CpuidLeaf::compare;

    private static int compare(CpuidLeaf one, CpuidLeaf other) {
        int byLeaf = Integer.compareUnsigned(one.leaf, other.leaf);
        return byLeaf != 0 ? byLeaf : Integer.compareUnsigned(one.subleaf, other.subleaf);
    }

    /** Whether no bit is set, as for a leaf the processor does not have. */
    public boolean isZero() {
        return (eax | ebx | ecx | edx) == 0;
    }

    /** Whether both are of the same leaf and subleaf. */
    public boolean sameQuestion(CpuidLeaf other) {
        return leaf == other.leaf && subleaf == other.subleaf;
    }

    /** The bits of both. */
    public CpuidLeaf or(CpuidLeaf other) {
        return new CpuidLeaf(leaf, subleaf, eax | other.eax, ebx | other.ebx, ecx | other.ecx, edx | other.edx);
    }

    /** The bits that only this one has. */
    public CpuidLeaf andNot(CpuidLeaf other) {
        return new CpuidLeaf(leaf, subleaf, eax & ~other.eax, ebx & ~other.ebx, ecx & ~other.ecx, edx & ~other.edx);
    }

    /** Whether all bits of the other are set here. */
    public boolean covers(CpuidLeaf other) {
        return other.andNot(this).isZero();
    }
}
