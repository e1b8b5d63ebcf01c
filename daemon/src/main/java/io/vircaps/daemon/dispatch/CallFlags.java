package io.vircaps.daemon.dispatch;

/** The {@code flags} argument of procedures; {@code virCheckFlags}. */
public final class CallFlags {
    private CallFlags() {}

    /**
     * Refuses flags that a procedure does not define.
     *
     * @throws CallException if there are such flags
     */
    static void check(int flags, int supported, String function) {
        int others = flags & ~supported;
        if (others != 0) {
            throw CallException.argument(
                    "unsupported flags (0x" + Integer.toHexString(others) + ") in function " + function);
        }
    }

    /** Whether a flag is set. */
    public static boolean has(int flags, int flag) {
        return (flags & flag) != 0;
    }
}
