package io.vircaps.conformance.family;

import java.nio.file.Path;

/** Names of cases. */
final class Names {
    private Names() {}

    /** A file's name without what stands behind its last dot. */
    static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
