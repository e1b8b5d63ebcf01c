package io.vircaps.driver.remote;

import io.vircaps.rpc.tls.TlsSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a priority string of GnuTLS says of TLS's versions: {@code NORMAL:-VERS-TLS1.2}. All else in such strings is
 * about GnuTLS's own ciphers; TLS is Java's here, and has its own ideas of good ones ({@code
 * jdk.tls.disabledAlgorithms}).
 *
 * @param versions the versions to speak, by their names in JSSE; never empty
 */
record TlsPriority(List<String> versions) {
    private static final String USUAL = "NORMAL";
    private static final Map<String, List<String>> NAMES = Map.of(
            "VERS-ALL", TlsSettings.VERSIONS,
            "VERS-TLS-ALL", TlsSettings.VERSIONS,
            "VERS-TLS1.3", List.of("TLSv1.3"),
            "VERS-TLS1.2", List.of("TLSv1.2"),
            "VERS-TLS1.1", List.of(),
            "VERS-TLS1.0", List.of(),
            "VERS-SSL3.0", List.of());

    TlsPriority {
        versions = List.copyOf(versions);
    }

    /**
     * What a target's {@code tls_priority} says.
     *
     * @throws RemoteException.BadTarget if it is about anything but versions, or leaves none
     */
    static TlsPriority of(Target target) {
        return parse(target.value(Parameter.TLS_PRIORITY).orElse(USUAL));
    }

    static TlsPriority parse(String text) {
        List<String> versions = new ArrayList<>(TlsSettings.VERSIONS);
        String[] words = text.split(":", -1);
        boolean understood = words[0].equals(USUAL);
        for (int i = 1; i < words.length && understood; i++) {
            understood = apply(words[i], versions);
        }
        if (!understood || versions.isEmpty()) {
            throw new RemoteException.BadTarget(
                    "tls_priority: expected NORMAL, and after it nothing but TLS 1.2 and 1.3"
                            + " put in or left out (:-VERS-TLS1.2), for TLS is Java's here and not GnuTLS's, found '"
                            + text + "'");
        }
        return new TlsPriority(versions);
    }

    /** Whether the word could be heeded: {@code +} puts a version in, {@code -} and {@code !} leave it out. */
    private static boolean apply(String word, List<String> versions) {
        String name = word.isEmpty() ? word : word.substring(1);
        if (!NAMES.containsKey(name)) {
            return false;
        }
        List<String> meant = NAMES.getOrDefault(name, List.of());
        versions.removeAll(meant);
        if (word.startsWith("+")) {
            versions.addAll(meant);
            return !meant.isEmpty();
        }
        return word.startsWith("-") || word.startsWith("!");
    }
}
