package io.vircaps.host.power;

import io.vircaps.model.Extras;
import io.vircaps.model.host.PowerManagement;
import java.util.Optional;

/**
 * The ways the host can suspend, as a {@link SuspendSource} reports them.
 *
 * @param memory to memory
 * @param disk   to disk
 * @param hybrid to both at once
 */
record SuspendSupport(boolean memory, boolean disk, boolean hybrid) {
    private static final int BYTES = 3;

    /** Whether logind's reply means that this user may suspend, {@code challenge} after a password. */
    static boolean isYes(String reply) {
        return reply.equals("yes") || reply.equals("challenge");
    }

    PowerManagement asPowerManagement() {
        return new PowerManagement(memory, disk, hybrid, Extras.NONE);
    }

    byte[] encode() {
        return new byte[] {digit(memory), digit(disk), digit(hybrid)};
    }

    private static byte digit(boolean yes) {
        return (byte) (yes ? '1' : '0');
    }

    /** The decoded bytes of {@link #encode}; empty for other bytes. */
    static Optional<SuspendSupport> decode(byte[] bytes) {
        if (bytes.length != BYTES) {
            return Optional.empty();
        }
        for (byte digit : bytes) {
            if (digit != '0' && digit != '1') {
                return Optional.empty();
            }
        }
        return Optional.of(new SuspendSupport(bytes[0] == '1', bytes[1] == '1', bytes[2] == '1'));
    }
}
