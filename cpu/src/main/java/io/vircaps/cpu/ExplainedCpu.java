package io.vircaps.cpu;

import io.vircaps.model.CpuSet;
import java.util.Optional;

/**
 * One kind of processor, and why it has its model.
 *
 * @param cpus     the CPUs of this kind; empty if they are not numbered
 * @param core     the kind of core, of a hybrid processor
 * @param evidence why registers were decoded as they were
 */
public record ExplainedCpu(CpuSet cpus, Optional<String> core, DecodeEvidence evidence) {
    /** The only processor. */
    public static ExplainedCpu only(DecodeEvidence evidence) {
        return new ExplainedCpu(CpuSet.empty(), Optional.empty(), evidence);
    }
}
