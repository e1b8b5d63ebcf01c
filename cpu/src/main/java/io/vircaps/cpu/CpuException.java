package io.vircaps.cpu;

import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** An error of CPU definitions, registers or CPU maps. */
public abstract sealed class CpuException extends VircapsException
        permits BaselineStateException,
                CpuDataException,
                CpuIncompatibleException,
                CpuMapException,
                CpuNotUsableException,
                UnknownCpuException {
    private static final long serialVersionUID = 1L;

    CpuException(Problem problem) {
        super(problem);
    }

    CpuException(Problem problem, Throwable cause) {
        super(problem, cause);
    }
}
