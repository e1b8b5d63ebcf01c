package io.vircaps.gather;

import io.vircaps.host.ConfigDirectory;
import io.vircaps.host.HostnameProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.conf.ConfException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes from texts what identifies the machine: its uuid, boot id and machine id are replaced everywhere, its name in
 * the files that store it, the user's name in the path of the home directory; serial numbers are blanked.
 */
final class Redaction {
    /** Matches no text. */
    private static final Pattern NOWHERE = Pattern.compile("(?!)");

    /** Changes nothing. */
    static final Redaction NONE = new Redaction(Map.of(), List.of(), NOWHERE);

    /** The replacement of ids: version 4 uuids that are never generated. */
    private static final String REPLACEMENT = "00000000-0000-4000-8000-00000000000";

    private static final String NAME = "host";
    private static final String KERNEL_NAME = "proc/sys/kernel/hostname";
    private static final List<String> IDS = List.of(
            "sys/devices/virtual/dmi/id/product_uuid",
            "sys/class/dmi/id/product_uuid",
            "proc/sys/kernel/random/boot_id",
            "etc/machine-id");
    /**
     * The files in which the name is replaced; elsewhere a name such as {@code intel} or {@code node0} is another word.
     */
    private static final Set<String> FILES_WITH_NAME = Set.of(KERNEL_NAME, "etc/hosts");

    private static final Pattern SERIAL_LINE =
            Pattern.compile("^(\\s*serial[^:=\\n]*[:=]\\s*)(\\S.*)$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** Serial numbers of s390: a probe needs a value, so each digit becomes 0. */
    private static final Pattern SEQUENCE = Pattern.compile("(?:Sequence Code: *|identification = )\\p{XDigit}+");

    /** A home below the usual directory, with its user's name as the last name. */
    private static final Pattern HOME = Pattern.compile("((?:.*/)?home/)[^/]+");

    private static final String USER = "user";

    private final Map<Pattern, String> ids;
    private final List<String> names;
    private final Pattern home;

    private Redaction(Map<Pattern, String> ids, List<String> names, Pattern home) {
        this.ids = ids;
        this.names = names;
        this.home = home;
    }

    /** The redaction of what identifies this host. */
    static Redaction of(HostSource host) {
        Map<Pattern, String> ids = new LinkedHashMap<>();
        int number = 1;
        for (String path : IDS) {
            addId(ids, text(host, path), REPLACEMENT + number);
            number++;
        }
        for (ConfigDirectory config : List.of(ConfigDirectory.system(host), ConfigDirectory.session(host))) {
            addId(ids, configured(config), REPLACEMENT + number);
            number++;
        }
        return new Redaction(ids, names(host), home(host.facts().home()));
    }

    /** The home in a path; the first group is the part before the user's name. */
    private static Pattern home(String path) {
        Matcher usual = HOME.matcher(path);
        if (!usual.lookingAt()) {
            return NOWHERE;
        }
        String directory = usual.group(1);
        String name = usual.group().substring(directory.length());
        return Pattern.compile(
                "(?<![^/:.\\s])(" + Pattern.quote(directory) + ")" + Pattern.quote(name) + "(?![^/:\\s])");
    }

    /** The host's names, the longest first. */
    private static List<String> names(HostSource host) {
        String name = text(host, KERNEL_NAME);
        if (name.isEmpty() || name.startsWith("localhost")) {
            return List.of();
        }
        int dot = name.indexOf('.');
        return dot > 0 ? List.of(name, name.substring(0, dot)) : List.of(HostnameProbe.probe(host), name);
    }

    private static String configured(ConfigDirectory config) {
        try {
            return config.daemon().value().text("host_uuid").orElse("");
        } catch (ConfException noText) {
            return "";
        }
    }

    /** Adds an id; one of equal bytes, which many machines have, identifies no machine and is skipped. */
    private static void addId(Map<Pattern, String> ids, String id, String replacement) {
        String plain = id.replace("-", "").replace(" ", "");
        if (plain.length() != 32 || plain.equals(plain.substring(0, 2).repeat(16))) {
            return;
        }
        String dashed = plain.substring(0, 8) + "-" + plain.substring(8, 12) + "-" + plain.substring(12, 16) + "-"
                + plain.substring(16, 20) + "-" + plain.substring(20);
        ids.put(anyCase(id), replacement);
        ids.put(anyCase(dashed), replacement);
        ids.put(anyCase(plain), replacement.replace("-", ""));
    }

    private static Pattern anyCase(String text) {
        return Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE);
    }

    private static String text(HostSource host, String path) {
        try {
            return host.files().read(path).map(KernelText::text).orElse("").strip();
        } catch (KernelException unreadable) {
            return "";
        }
    }

    /** A path, or a text with paths, in which the user's name is replaced in the path of the home directory. */
    String paths(String text) {
        return home.matcher(text).replaceAll("$1" + USER);
    }

    /** The text without what identifies the host. */
    String apply(String path, String text) {
        if (this == NONE) {
            return text;
        }
        String redacted = text;
        for (Map.Entry<Pattern, String> id : ids.entrySet()) {
            redacted = id.getKey().matcher(redacted).replaceAll(id.getValue());
        }
        for (String name : FILES_WITH_NAME.contains(path) ? names : List.<String>of()) {
            redacted = redacted.replace(name, NAME);
        }
        if (path.substring(path.lastIndexOf('/') + 1).contains("serial")) {
            return "\n";
        }
        String unnumbered = SERIAL_LINE.matcher(redacted).replaceAll("$1");
        return path.startsWith("proc/") ? SEQUENCE.matcher(unnumbered).replaceAll(Redaction::zeros) : unnumbered;
    }

    private static String zeros(MatchResult sequence) {
        String text = sequence.group();
        int digits = text.lastIndexOf(' ') + 1;
        return text.substring(0, digits) + "0".repeat(text.length() - digits);
    }

    /** The replacement of the firmware's uuid. */
    static UUID firmwareUuid() {
        return UUID.fromString(REPLACEMENT + 1);
    }
}
