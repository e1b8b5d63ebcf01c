package io.vircaps.kernel.cpu;

/** A call into the system that this JVM or the system does not allow; becomes a note, never reaches a user. */
final class ForeignCallException extends Exception {
    private static final long serialVersionUID = 1L;

    ForeignCallException(String what) {
        super(what);
    }

    ForeignCallException(String what, Throwable cause) {
        super(what, cause);
    }
}
