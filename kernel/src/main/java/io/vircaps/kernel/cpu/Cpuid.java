package io.vircaps.kernel.cpu;

import io.vircaps.model.cpu.CpuidLeaf;

/** The CPUID instruction on some processor, as one call. */
@FunctionalInterface
public interface Cpuid {
    /** What the processor answers for this leaf and sub-leaf; all zero for one it does not have. */
    CpuidLeaf query(int leaf, int subleaf);
}
