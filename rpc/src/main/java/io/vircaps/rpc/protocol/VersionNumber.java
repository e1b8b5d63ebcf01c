package io.vircaps.rpc.protocol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * libvirt's encoding of a version in one number: major × 1,000,000 + minor × 1000 + micro;
 * {@code virConnectGetVersion}.
 */
public final class VersionNumber {
    private static final long MAJOR = 1_000_000;
    private static final long MINOR = 1000;
    private static final Pattern TEXT =
            Pattern.compile("([0-9]{1,9})(?:\\.([0-9]{1,9}))?(?:\\.([0-9]{1,9}))?(?:\\..*)?");

    private VersionNumber() {}

    /** The number of a version. */
    public static long of(int major, int minor, int micro) {
        return major * MAJOR + minor * MINOR + micro;
    }

    /**
     * The number of a version as text, for example {@code 7.2.22}; missing parts are 0, further parts are ignored.
     *
     * @throws IllegalArgumentException if the text is no version
     */
    public static long of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a version: " + text);
        }
        return of(part(parts, 1), part(parts, 2), part(parts, 3));
    }

    private static int part(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The text of a number, with three parts. */
    public static String text(long number) {
        return number / MAJOR + "." + number / MINOR % MINOR + "." + number % MINOR;
    }
}
