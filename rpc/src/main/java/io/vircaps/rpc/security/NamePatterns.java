package io.vircaps.rpc.security;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who may come in: patterns in which {@code *} stands for any text and {@code ?} for one character, matched against a
 * certificate's subject ({@code tls_allowed_dn_list}) or a SASL user ({@code sasl_allowed_username_list}) as GLib's
 * {@code g_pattern_match_simple} does.
 */
public final class NamePatterns {
    /** Everybody. */
    public static final NamePatterns ALL = new NamePatterns(List.of("*"));

    private final List<Pattern> patterns;

    /** Whoever matches one of these; nobody, if there is none. */
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
