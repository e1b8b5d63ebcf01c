package io.vircaps.host.validate;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import java.util.Optional;
import java.util.StringTokenizer;

/** The kernel's command line, {@code /proc/cmdline}. */
final class KernelArguments {
    private KernelArguments() {}

    /**
     * The value of the first argument with a name, in which {@code -} and {@code _} are equal; empty if it has none.
     */
    static Optional<String> first(KernelFiles files, String name) {
        String line = files.read("proc/cmdline").map(KernelText::line).orElse("");
        StringTokenizer words = new StringTokenizer(line);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            int equals = word.indexOf('=');
            String given = equals < 0 ? word : word.substring(0, equals);
            if (given.replace('-', '_').equals(name)) {
                return equals < 0
                        ? Optional.empty()
                        : Optional.of(word.substring(equals + 1).replace("\"", ""));
            }
        }
        return Optional.empty();
    }
}
