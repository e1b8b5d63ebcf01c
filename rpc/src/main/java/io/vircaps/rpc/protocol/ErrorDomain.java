package io.vircaps.rpc.protocol;

/** The part of libvirt that an error comes from; {@code virErrorDomain}. */
public final class ErrorDomain {
    /** {@code VIR_FROM_NONE}. */
    public static final int NONE = 0;
    /** {@code VIR_FROM_RPC}: the RPC protocol. */
    public static final int RPC = 7;

    /** {@code VIR_FROM_XML}: documents. */
    public static final int XML = 5;
    /** {@code VIR_FROM_STORAGE}: pools and volumes. */
    public static final int STORAGE = 18;
    /** {@code VIR_FROM_NETWORK}. */
    public static final int NETWORK = 19;
    /** {@code VIR_FROM_NODEDEV}: host devices. */
    public static final int NODEDEV = 22;
    /** {@code VIR_FROM_INTERFACE}: host network interfaces. */
    public static final int INTERFACE = 26;
    /** {@code VIR_FROM_SECRET}. */
    public static final int SECRET = 30;
    /** {@code VIR_FROM_CPU}. */
    public static final int CPU = 31;
    /** {@code VIR_FROM_NWFILTER}: network filters. */
    public static final int NWFILTER = 33;

    private static final int DOMAIN = 20;
    private static final int STREAMS = 38;

    private ErrorDomain() {}

    /** The domain of a public function of libvirt, by its prefix; {@code VIR_FROM_DOM} for all others. */
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
