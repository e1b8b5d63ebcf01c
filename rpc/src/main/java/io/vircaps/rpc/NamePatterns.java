package io.vircaps.rpc;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A list of allowed names: patterns in which {@code *} matches any text and {@code ?} one character, as in GLib's
 * {@code g_pattern_match_simple}. They apply to certificate subjects ({@code tls_allowed_dn_list}) and SASL users
 * ({@code sasl_allowed_username_list}).
 */
public final class NamePatterns {
    /** All names. */
    public static final NamePatterns ALL = new NamePatterns(List.of("*"));

    private final List<Pattern> patterns;

    /** The names that match one of these patterns; no name if the list is empty. */
    public NamePatterns(List<String> patterns) {
        this.patterns = patterns.stream().map(NamePatterns::compiled).toList();
    }

    /** Whether the name matches one of the patterns. */
    public boolean include(String name) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    private static Pattern compiled(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
