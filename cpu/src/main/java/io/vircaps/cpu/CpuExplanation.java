package io.vircaps.cpu;

import java.util.List;
import java.util.Optional;

/**
 * Why the processors of a host have their models.
 *
 * @param form the form of the file from which the registers were read; absent for a host
 * @param cpus one entry for each kind of processor
 */
public record CpuExplanation(Optional<String> form, List<ExplainedCpu> cpus) {
    public CpuExplanation {
        cpus = List.copyOf(cpus);
    }
}
