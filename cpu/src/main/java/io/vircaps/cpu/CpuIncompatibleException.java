package io.vircaps.cpu;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** A CPU is incompatible with the host's, and the caller requested an error for that. */
public final class CpuIncompatibleException extends CpuException {
    private static final long serialVersionUID = 1L;

    private final transient CpuComparison comparison;

    CpuIncompatibleException(CpuComparison comparison) {
        super(Problem.of(Kind.CPU_INCOMPATIBLE, comparison.sentence()));
        this.comparison = comparison;
    }

    /** The comparison that failed. */
    public CpuComparison comparison() {
        return comparison;
    }
}
