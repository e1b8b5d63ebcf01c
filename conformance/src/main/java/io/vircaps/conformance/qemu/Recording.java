package io.vircaps.conformance.qemu;

import io.vircaps.conformance.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pair of files {@code caps_VERSION.ARCH.replies} and {@code .xml} of {@code tests/qemucapabilitiesdata}; newer
 * releases call them {@code caps_VERSION_ARCH+VARIANT}.
 *
 * @param version the emulator's version, for example {@code 7.2.0}
 * @param arch    the emulated architecture, by libvirt's name
 * @param variant distinguishes it from others of that version and architecture, with its plus sign, for example
 *     {@code +hvf}; empty for most
 * @param xml     what libvirt made of the replies
 * @param replies the recorded replies
 */
public record Recording(String version, String arch, String variant, Path xml, Path replies) {
    private static final String DATA = "qemucapabilitiesdata";
    private static final Pattern NAME = Pattern.compile("caps_([0-9]+(?:\\.[0-9]+)*)[._]([^+]+)(\\+.*)?\\.xml");

    /** All pairs, sorted by name. */
    public static List<Recording> all(SourceTree tree) throws IOException {
        return tree.list(DATA, ".xml").stream().map(Recording::of).toList();
    }

    /** Its name among the others, for example {@code 7.2.0.x86_64}. */
    public String name() {
        return version + "." + target();
    }

    /** Architecture and variant, as the names of files have them. */
    public String target() {
        return arch + variant;
    }

    private static Recording of(Path xml) {
        String file = xml.getFileName().toString();
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalArgumentException(xml + ": expected caps_VERSION_ARCH+VARIANT.xml");
        }
        String variant = name.group(3) == null ? "" : name.group(3);
        return new Recording(
                name.group(1), name.group(2), variant, xml, xml.resolveSibling(file.replaceFirst("xml$", "replies")));
    }
}
