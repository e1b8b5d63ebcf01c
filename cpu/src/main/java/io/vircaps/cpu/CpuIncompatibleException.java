package io.vircaps.cpu;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** A CPU does not fit the host's, and the caller said that this is an error. */
public final class CpuIncompatibleException extends CpuException {
    private static final long serialVersionUID = 1L;

    private final transient CpuComparison comparison;

    CpuIncompatibleException(CpuComparison comparison) {
        super(Problem.of(Kind.CPU_INCOMPATIBLE, comparison.sentence()));
        this.comparison = comparison;
    }

    /** Why. */
    public CpuComparison comparison() {
        return comparison;
    }
}
