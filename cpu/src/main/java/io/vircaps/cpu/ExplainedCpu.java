package io.vircaps.cpu;

import io.vircaps.model.CpuSet;
import java.util.Optional;

/**
 * One kind of processor, and why it has the model it has.
 *
 * @param cpus     the CPUs that are of this kind; empty where nothing numbers them
 * @param core     the kind of core, of a hybrid processor
 * @param evidence why registers were decoded as they were
 */
public record ExplainedCpu(CpuSet cpus, Optional<String> core, DecodeEvidence evidence) {
    /** A processor that is all there is. */
    public static ExplainedCpu only(DecodeEvidence evidence) {
        return new ExplainedCpu(CpuSet.empty(), Optional.empty(), evidence);
    }
}
