package io.vircaps.kernel.cpu;

/**
 * What the CPUID instruction gave for one leaf and sub-leaf; Intel SDM volume 2A, "CPUID". All numbers are unsigned.
 *
 * @param leaf    EAX going in
 * @param subleaf ECX going in
 * @param eax     EAX coming out
 * @param ebx     EBX coming out
 * @param ecx     ECX coming out
 * @param edx     EDX coming out
 */
public record CpuidLeaf(int leaf, int subleaf, int eax, int ebx, int ecx, int edx) {
    /** Whether no bit is set, as for a leaf the processor does not have. */
    public boolean isZero() {
        return (eax | ebx | ecx | edx) == 0;
    }
}
