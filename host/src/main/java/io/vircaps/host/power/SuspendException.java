package io.vircaps.host.power;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** A source of the ways to suspend that did not reply; an error of that program. */
final class SuspendException extends VircapsException {
    private static final long serialVersionUID = 1L;

    SuspendException(Kind kind, String source, String what) {
        super(Problem.of(kind, what).at(source));
    }

    SuspendException(String source, String what, Throwable cause) {
        super(Problem.of(Kind.OPERATION_FAILED, what).at(source), cause);
    }
}
