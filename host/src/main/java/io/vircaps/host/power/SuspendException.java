package io.vircaps.host.power;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** Who should know the ways to suspend gave no answer; the other program's fault. */
final class SuspendException extends VircapsException {
    private static final long serialVersionUID = 1L;

    SuspendException(Kind kind, String whom, String what) {
        super(Problem.of(kind, what).at(whom));
    }

    SuspendException(String whom, String what, Throwable cause) {
        super(Problem.of(Kind.OPERATION_FAILED, what).at(whom), cause);
    }
}
