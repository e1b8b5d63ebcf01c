package io.vircaps.driver.xen.hypervisor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hypervisor's version.
 *
 * @param major 0 if unknown
 * @param minor 0 if unknown
 */
public record XenVersion(int major, int minor) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\..*)?");

    /** Reads {@code 4.17.0}; no version, and any other text, is 0.0. */
    public static XenVersion of(Optional<String> text) {
        return text.map(TEXT::matcher)
                .filter(Matcher::matches)
                .map(found -> new XenVersion(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                .orElse(new XenVersion(0, 0));
    }

    /** Whether it is the given version or a later one. */
    public boolean atLeast(int wantedMajor, int wantedMinor) {
        return major > wantedMajor || (major == wantedMajor && minor >= wantedMinor);
    }
}
