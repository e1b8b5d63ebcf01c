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

    /** This JVM was started without permission for native calls. */
    static ForeignCallException denied(IllegalCallerException denied) {
        return new ForeignCallException("this JVM does not allow calls into the system: " + denied, denied);
    }

    /** There is no such function, or no way to call any. */
    static ForeignCallException impossible(RuntimeException none) {
        return new ForeignCallException("this JVM cannot call into this system: " + none, none);
    }
}
