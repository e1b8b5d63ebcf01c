package io.vircaps.host;

import java.util.Optional;
import java.util.UUID;

/** The parser of uuids, as liberal as libvirt's: 32 hexadecimal digits, with hyphens and blanks between pairs. */
final class HostUuid {
    private static final int BYTES = 16;

    private HostUuid() {}

    /** The uuid; empty if the text is none. */
    static Optional<UUID> parse(String text) {
        String rest = text.strip();
        long[] halves = new long[2];
        int at = 0;
        for (int pair = 0; pair < BYTES; pair++) {
            while (at < rest.length() && isFiller(rest.charAt(at))) {
                at++;
            }
            int value = at + 2 > rest.length() ? -1 : pair(rest.charAt(at), rest.charAt(at + 1));
            if (value < 0) {
                return Optional.empty();
            }
            halves[pair / Long.BYTES] = halves[pair / Long.BYTES] << Byte.SIZE | value;
            at += 2;
        }
        return at == rest.length() ? Optional.of(new UUID(halves[0], halves[1])) : Optional.empty();
    }

    private static boolean isFiller(char c) {
        return c == '-' || c == ' ';
    }

    private static int pair(char high, char low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 || high > 'f' || low > 'f' ? -1 : first << 4 | second;
    }

    /** Whether all bytes are equal, as in an empty firmware table; libvirt does not use such a uuid. */
    static boolean isBlank(UUID uuid) {
        long allAlike = (uuid.getLeastSignificantBits() & 0xff) * 0x0101_0101_0101_0101L;
        return uuid.getMostSignificantBits() == allAlike && uuid.getLeastSignificantBits() == allAlike;
    }
}
