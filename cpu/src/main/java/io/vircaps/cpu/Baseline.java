package io.vircaps.cpu;

import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;

/**
 * The computation of the CPU that several hosts can provide. CPUs are added one by one and not kept: their number has
 * no limit. One object a computation; not safe for several threads. {@link BaselineState} is the same as a value.
 */
public interface Baseline {
    /**
     * Adds a CPU.
     *
     * @throws CpuException if it names no model, or an unknown model, feature or vendor, or cannot share a baseline
     *     with the CPUs added before; the computation cannot continue then
     */
    void add(Cpu cpu);

    /**
     * The CPU that all can provide.
     *
     * @throws CpuException if no CPU was added, or the CPUs have no feature in common
     */
    GuestCpu result();

    /** Why {@link #result()} is what it is. */
    BaselineEvidence evidence();
}
