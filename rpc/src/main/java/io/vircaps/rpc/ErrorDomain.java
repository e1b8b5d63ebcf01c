package io.vircaps.rpc;

/** Which part of libvirt an error comes from; {@code virErrorDomain}. */
public final class ErrorDomain {
    /** {@code VIR_FROM_NONE}. */
    public static final int NONE = 0;
    /** {@code VIR_FROM_RPC}: the protocol itself. */
    public static final int RPC = 7;

    private static final int STORAGE = 18;
    private static final int NETWORK = 19;
    private static final int DOMAIN = 20;
    private static final int NODEDEV = 22;
    private static final int INTERFACE = 26;
    private static final int SECRET = 30;
    private static final int NWFILTER = 33;
    private static final int STREAMS = 38;

    private ErrorDomain() {}

    /** The part of a public function of libvirt, by its name: what is of no other is of the domains'. */
    public static int ofFunction(String function) {
        if (function.startsWith("virNetwork")) {
            return NETWORK;
        } else if (function.startsWith("virStorage")) {
            return STORAGE;
        } else if (function.startsWith("virNodeDevice")) {
            return NODEDEV;
        } else if (function.startsWith("virInterface")) {
            return INTERFACE;
        } else if (function.startsWith("virSecret")) {
            return SECRET;
        } else if (function.startsWith("virNWFilter")) {
            return NWFILTER;
        }
        return function.startsWith("virStream") ? STREAMS : DOMAIN;
    }
}
