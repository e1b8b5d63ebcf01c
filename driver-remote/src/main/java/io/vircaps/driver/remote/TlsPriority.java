package io.vircaps.driver.remote;

import io.vircaps.rpc.tls.TlsSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The TLS versions of a GnuTLS priority string: {@code NORMAL:-VERS-TLS1.2}. All other parts are about the ciphers of
 * GnuTLS and have no meaning for the TLS of Java ({@code jdk.tls.disabledAlgorithms}).
 *
 * @param versions the versions by their JSSE names; never empty
 */
record TlsPriority(List<String> versions) {
    private static final String DEFAULT = "NORMAL";
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
     * The versions of {@code tls_priority}.
     *
     * @throws RemoteException.BadTarget if it contains anything but versions, or leaves none
     */
    static TlsPriority of(Target target) {
        return parse(target.value(Parameter.TLS_PRIORITY).orElse(DEFAULT));
    }

    static TlsPriority parse(String text) {
        List<String> versions = new ArrayList<>(TlsSettings.VERSIONS);
        String[] words = text.split(":", -1);
        boolean understood = words[0].equals(DEFAULT);
        for (int i = 1; i < words.length && understood; i++) {
            understood = apply(words[i], versions);
        }
        if (!understood || versions.isEmpty()) {
            throw new RemoteException.BadTarget(
                    "tls_priority: expected NORMAL and then only TLS 1.2 and 1.3 added or removed"
                            + " (:-VERS-TLS1.2), because TLS is that of Java, not of GnuTLS; found '"
                            + text + "'");
        }
        return new TlsPriority(versions);
    }

    /**
     * Applies one word: {@code +} adds a version, {@code -} and {@code !} remove it. False if the word is not
     * supported.
     */
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
