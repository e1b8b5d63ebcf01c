package io.vircaps.rpc.protocol;

/** Features that clients query when they connect; {@code virDrvFeature}. */
public final class Feature {
    /** Messages may carry file descriptors; {@code VIR_DRV_FEATURE_FD_PASSING}. */
    public static final int FD_PASSING = 8;
    /** Typed parameters may be strings; {@code VIR_DRV_FEATURE_TYPED_PARAM_STRING}. */
    public static final int TYPED_PARAMETER_STRING = 9;
    /** The keepalive protocol; the query itself enables it. {@code VIR_DRV_FEATURE_PROGRAM_KEEPALIVE}. */
    public static final int PROGRAM_KEEPALIVE = 10;
    /** Event callbacks have ids; {@code VIR_DRV_FEATURE_REMOTE_EVENT_CALLBACK}. */
    public static final int REMOTE_EVENT_CALLBACK = 14;
    /** The daemon reports that it lost its engine; {@code VIR_DRV_FEATURE_REMOTE_CLOSE_CALLBACK}. */
    public static final int REMOTE_CLOSE_CALLBACK = 15;

    private Feature() {}
}
