package io.vircaps.cpu;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** A definition names a CPU model, feature or vendor that the CPU map does not have. */
public final class UnknownCpuException extends CpuException {
    private static final long serialVersionUID = 1L;

    private UnknownCpuException(Kind kind, String what, String name) {
        super(Problem.of(kind, what).expected("a name of the CPU map", name));
    }

    /** The model is unknown. */
    public static UnknownCpuException model(String name) {
        return new UnknownCpuException(Kind.INTERNAL_ERROR, "unknown CPU model", name);
    }

    /** The feature is unknown. */
    public static UnknownCpuException feature(String name) {
        return new UnknownCpuException(Kind.INTERNAL_ERROR, "unknown CPU feature", name);
    }

    /** The vendor is unknown. */
    public static UnknownCpuException vendor(String name) {
        return new UnknownCpuException(Kind.OPERATION_FAILED, "unknown CPU vendor", name);
    }
}
