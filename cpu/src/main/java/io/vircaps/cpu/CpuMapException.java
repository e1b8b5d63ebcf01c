package io.vircaps.cpu;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** A CPU map, or a directory with one, cannot be used. */
public final class CpuMapException extends CpuException {
    private static final long serialVersionUID = 1L;

    /**
     * A map that contradicts itself or is malformed.
     *
     * @param where the file, and the line or the model in it
     * @param what  what is wrong
     */
    public CpuMapException(String where, String what) {
        super(Problem.of(Kind.INTERNAL_ERROR, "CPU map: " + what).at(where));
    }

    /**
     * A map that could not be read.
     *
     * @param where the file
     * @param what  what failed
     * @param cause the cause
     */
    public CpuMapException(String where, String what, Throwable cause) {
        super(Problem.of(Kind.INTERNAL_ERROR, "CPU map: " + what).at(where), cause);
    }
}
