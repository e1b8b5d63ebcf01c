package io.vircaps.rpc.protocol;

import io.vircaps.model.Kind;

/** Maps kinds of errors to libvirt's {@code virErrorNumber} and back. */
public final class ErrorNumber {
    private ErrorNumber() {}

    /** The number of a kind. */
    public static int of(Kind kind) {
        return switch (kind) {
            case INTERNAL_ERROR -> 1;
            case NO_SUPPORT -> 3;
            case NO_CONNECT -> 5;
            case INVALID_CONNECTION -> 6;
            case INVALID_ARGUMENT -> 8;
            case OPERATION_FAILED -> 9;
            case XML_ERROR -> 27;
            case CONF_SYNTAX -> 33;
            case SYSTEM_ERROR -> 38;
            case RPC -> 39;
            case AUTH_FAILED -> 45;
            case OPERATION_INVALID -> 55;
            case CONFIG_UNSUPPORTED -> 67;
            case OPERATION_TIMEOUT -> 68;
            case CPU_INCOMPATIBLE -> 91;
        };
    }

    /** The kind of a number; {@link Kind#OPERATION_FAILED} for numbers without a kind of their own. */
    public static Kind kind(int number) {
        for (Kind kind : Kind.values()) {
            if (of(kind) == number) {
                return kind;
            }
        }
        return Kind.OPERATION_FAILED;
    }
}
