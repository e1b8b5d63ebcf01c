package io.vircaps.kernel;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** A malformed {@code host.txt} of a host directory. */
public final class HostFactsException extends KernelException {
    private static final long serialVersionUID = 1L;

    HostFactsException(String place, String what, String expected, String found) {
        super(Problem.of(Kind.CONF_SYNTAX, what).at(place).expected(expected, found));
    }
}
