package io.vircaps.cpu;

import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;

/**
 * The search for a CPU that every one of a number of CPUs can give. CPUs are handed over one after the other and not
 * kept: their number has no limit. One search, one object; not safe for several threads.
 */
public interface Baseline {
    /**
     * Takes one more CPU into account.
     *
     * @throws CpuException if it names no model, an unknown model, feature or vendor, or if no CPU can be common to
     *     this one and those before; the search cannot go on then
     */
    void add(Cpu cpu);

    /**
     * The CPU all can give.
     *
     * @throws CpuException if no CPU was handed over, or nothing is common to them
     */
    GuestCpu result();

    /** Why {@link #result()} is what it is. */
    BaselineEvidence evidence();
}
