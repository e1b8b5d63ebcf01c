package io.vircaps.cpu;

import java.util.List;
import java.util.Optional;

/**
 * Why processors have the models they have.
 *
 * @param form where their registers were read from: the form of a file; absent for a host
 * @param cpus one entry a kind of processor
 */
public record CpuExplanation(Optional<String> form, List<ExplainedCpu> cpus) {
    public CpuExplanation {
        cpus = List.copyOf(cpus);
    }
}
