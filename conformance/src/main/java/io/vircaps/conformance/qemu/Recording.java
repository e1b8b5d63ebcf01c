package io.vircaps.conformance.qemu;

import io.vircaps.conformance.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One pair of files {@code caps_VERSION.ARCH.replies} and {@code .xml} of {@code tests/qemucapabilitiesdata}.
 *
 * @param version the emulator's version, for example {@code 7.2.0}
 * @param arch    the emulated architecture, by libvirt's name
 * @param xml     what libvirt made of the answers
 * @param replies the answers
 */
public record Recording(String version, String arch, Path xml, Path replies) {
    private static final String FOLDER = "qemucapabilitiesdata";
    private static final String PREFIX = "caps_";
    private static final String SUFFIX = ".xml";

    /** All pairs, sorted by name. */
    public static List<Recording> all(SourceTree tree) throws IOException {
        return tree.list(FOLDER, SUFFIX).stream().map(Recording::of).toList();
    }

    /** What tells it from the others, for example {@code 7.2.0.x86_64}. */
    public String name() {
        return version + "." + arch;
    }

    /** The last dot stands before the architecture; the version has dots of its own. */
    private static Recording of(Path xml) {
        String name = xml.getFileName().toString();
        String stem = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
        int dot = stem.lastIndexOf('.');
        return new Recording(
                stem.substring(0, dot), stem.substring(dot + 1), xml, xml.resolveSibling(PREFIX + stem + ".replies"));
    }
}
