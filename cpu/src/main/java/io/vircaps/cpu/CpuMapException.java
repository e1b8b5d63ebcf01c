package io.vircaps.cpu;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** A CPU map, or the folder of one, cannot be used. */
public final class CpuMapException extends CpuException {
    private static final long serialVersionUID = 1L;

    /**
     * A map that says something impossible.
     *
     * @param where the file, and the line or the model in it
     * @param what  what is wrong there
     */
    public CpuMapException(String where, String what) {
        super(Problem.of(Kind.INTERNAL_ERROR, "CPU map: " + what).at(where));
    }

    /**
     * A map that could not be read.
     *
     * @param where the file
     * @param what  what was tried
     * @param cause why it failed
     */
    public CpuMapException(String where, String what, Throwable cause) {
        super(Problem.of(Kind.INTERNAL_ERROR, "CPU map: " + what).at(where), cause);
    }
}
