package io.vircaps.cpu;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** Registers of a processor cannot be read, or fit no CPU model. */
public final class CpuDataException extends CpuException {
    private static final long serialVersionUID = 1L;

    /** A problem with registers. */
    public CpuDataException(Problem problem) {
        super(problem);
    }

    /** No model of the map may be used for the registers. */
    public static CpuDataException noModel(String registers) {
        return new CpuDataException(
                Problem.of(Kind.INTERNAL_ERROR, "no CPU model of the map fits the processor with " + registers));
    }
}
