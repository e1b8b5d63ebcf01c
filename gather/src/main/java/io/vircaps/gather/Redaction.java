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
 * Takes out of texts what tells whose machine it is: its uuid, its boot and machine ids are replaced wherever they
 * stand, its name where it is stored, its user's in the path of his home, and serial numbers are blanked.
 */
final class Redaction {
    /** Stands in no text. */
    private static final Pattern NOWHERE = Pattern.compile("(?!)");

    /** Changes nothing. */
    static final Redaction NONE = new Redaction(Map.of(), List.of(), NOWHERE);

    /** What replaces ids: version 4 uuids that nobody makes. */
    private static final String REPLACEMENT = "00000000-0000-4000-8000-00000000000";

    private static final String NAME = "host";
    private static final String KERNEL_NAME = "proc/sys/kernel/hostname";
    private static final List<String> IDS = List.of(
            "sys/devices/virtual/dmi/id/product_uuid",
            "sys/class/dmi/id/product_uuid",
            "proc/sys/kernel/random/boot_id",
            "etc/machine-id");
    /** Replaced in no other file: a machine may be called {@code intel} or {@code node0}. */
    private static final Set<String> FILES_WITH_NAME = Set.of(KERNEL_NAME, "etc/hosts");

    private static final Pattern SERIAL_LINE =
            Pattern.compile("^(\\s*serial[^:=\\n]*[:=]\\s*)(\\S.*)$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** Of s390: its parts need some value, so that each digit becomes 0. */
    private static final Pattern SEQUENCE = Pattern.compile("(?:Sequence Code: *|identification = )\\p{XDigit}+");

    /** A home below the usual directory, which is called by its user's name. */
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

    /** Takes out what identifies this host. */
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

    /** The home as it stands in paths, with what is before the user's name as its first group. */
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

    /** What is no id, or one that many machines have as all of its bytes are equal, identifies nobody. */
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

    /** A path, or a text with paths in it, without the name of the user in that of his home. */
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

    /** What replaces the firmware's uuid. */
    static UUID firmwareUuid() {
        return UUID.fromString(REPLACEMENT + 1);
    }
}
