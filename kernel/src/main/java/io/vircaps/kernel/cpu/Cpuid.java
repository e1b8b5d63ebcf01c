package io.vircaps.kernel.cpu;

import io.vircaps.model.cpu.CpuidLeaf;

/** The CPUID instruction of one processor. */
@FunctionalInterface
public interface Cpuid {
    /** The registers of one leaf and subleaf; all zero for one that the processor does not have. */
    CpuidLeaf query(int leaf, int subleaf);
}
