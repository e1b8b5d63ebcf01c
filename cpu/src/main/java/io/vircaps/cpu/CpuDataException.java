package io.vircaps.cpu;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** What stands for a processor's registers cannot be read, or fits no CPU model. */
public final class CpuDataException extends CpuException {
    private static final long serialVersionUID = 1L;

    /** A problem with registers. */
    public CpuDataException(Problem problem) {
        super(problem);
    }

    /** No model of the map may be used for what the registers say. */
    public static CpuDataException noModel(String registers) {
        return new CpuDataException(
                Problem.of(Kind.INTERNAL_ERROR, "no CPU model of the map fits the processor with " + registers));
    }
}
