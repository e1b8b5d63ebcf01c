package io.vircaps.rpc.procedure;

/**
 * What daemons and drivers may be able to do, as far as clients ask before they do anything else;
 * {@code virDrvFeature}.
 */
public final class Feature {
    /** File descriptors can travel beside messages. */
    public static final int FD_PASSING = 8;
    /** Typed parameters may be texts. */
    public static final int TYPED_PARAMETER_STRING = 9;
    /** Signs of life are answered; whoever asks for this wants them from now on. */
    public static final int PROGRAM_KEEPALIVE = 10;
    /** Events are registered for one by one. */
    public static final int REMOTE_EVENT_CALLBACK = 14;
    /** The loss of an engine can be told. */
    public static final int REMOTE_CLOSE_CALLBACK = 15;

    private Feature() {}
}
