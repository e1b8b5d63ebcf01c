package io.vircaps.kernel.cpu;

/** A foreign call that this JVM or the system does not allow; it becomes a note and never reaches a user. */
final class ForeignCallException extends Exception {
    private static final long serialVersionUID = 1L;

    ForeignCallException(String what) {
        super(what);
    }

    ForeignCallException(String what, Throwable cause) {
        super(what, cause);
    }

    /** A JVM that was started without {@code --enable-native-access}. */
    static ForeignCallException denied(IllegalCallerException denied) {
        return new ForeignCallException("this JVM does not allow calls into the system: " + denied, denied);
    }

    /** A missing function, or a platform without foreign calls. */
    static ForeignCallException impossible(RuntimeException none) {
        return new ForeignCallException("this JVM cannot call into this system: " + none, none);
    }
}
