package io.vircaps.daemon;

/** Bits that a procedure defines; others are refused, as libvirt's drivers do. */
final class Flags {
    private Flags() {}

    static void check(int given, int known, String function) {
        int others = given & ~known;
        if (others != 0) {
            throw CallException.argument(
                    "unsupported flags (0x" + Integer.toHexString(others) + ") in function " + function);
        }
    }

    static boolean has(int given, int bit) {
        return (given & bit) != 0;
    }
}
