package io.vircaps.driver.xen.hypervisor;

import io.vircaps.model.Arch;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parser of the hypervisor's capabilities into guests, as libvirt's {@code libxlCapsInitGuests}. */
public final class XenString {
    /** Not anchored, as in libvirt. */
    private static final Pattern TOKEN =
            Pattern.compile("(xen|hvm)-[0-9]+\\.[0-9]+-(aarch64|armv7l|x86_32|x86_64|ia64|powerpc64)(p|be)?");

    /** The form before libvirt supported Xen on ARM. */
    private static final Pattern XEND_TOKEN =
            Pattern.compile("(xen|hvm)-[0-9]+\\.[0-9]+-(x86_32|x86_64|ia64|powerpc64)(p|be)?");

    /** libvirt silently ignores further guests. */
    private static final int MOST_GUESTS = 32;

    /** A limit on the skipped tokens that a note names. */
    private static final int MOST_NAMED = 8;

    private final List<XenGuest> guests = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    private final boolean merges;
    private final boolean knowsPvh;

    private XenString(boolean merges, boolean knowsPvh) {
        this.merges = merges;
        this.knowsPvh = knowsPvh;
    }

    /** The guests of the driver since 1.0, in libvirt's order. */
    public static Probed<List<XenGuest>> parse(XenCaps capabilities) {
        return new XenString(true, true).read(capabilities, TOKEN);
    }

    /**
     * The guests of the driver for xend, which supported neither PVH nor ARM.
     *
     * @param merged whether tokens of one kind and architecture make one guest
     */
    public static Probed<List<XenGuest>> ofXend(XenCaps capabilities, boolean merged) {
        return new XenString(merged, false).read(capabilities, XEND_TOKEN);
    }

    /** The tokens of guests of the driver for xend. */
    public static List<String> tokens(XenCaps capabilities) {
        List<String> known = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(capabilities.text(), " ");
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (XEND_TOKEN.matcher(token).find()) {
                known.add(token);
            }
        }
        return known;
    }

    private Probed<List<XenGuest>> read(XenCaps capabilities, Pattern form) {
        StringTokenizer tokens = new StringTokenizer(capabilities.text(), " ");
        while (tokens.hasMoreTokens() && guests.size() < MOST_GUESTS) {
            String token = tokens.nextToken();
            Matcher matcher = form.matcher(token);
            if (matcher.find()) {
                add(matcher);
            } else {
                skipped.add(token);
            }
        }
        List<XenGuest> found = List.copyOf(guests);
        return skipped.isEmpty() ? Probed.of(found) : Probed.of(found, skipped(capabilities.where()));
    }

    private void add(Matcher token) {
        boolean hvm = token.group(1).equals("hvm");
        Arch arch = arch(token.group(2));
        String feature = feature(token.group(2), token.group(3) == null ? "" : token.group(3));
        int known = merges ? find(arch, hvm) : guests.size();
        if (known < guests.size()) {
            guests.set(known, with(guests.get(known), feature));
            return;
        }
        guests.add(with(new XenGuest(hvm ? XenGuestKind.HVM : XenGuestKind.PV, arch, List.of()), feature));
        if (hvm && knowsPvh && guests.size() < MOST_GUESTS) {
            guests.add(new XenGuest(XenGuestKind.PVH, arch, List.of()));
        }
    }

    private int find(Arch arch, boolean hvm) {
        int at = 0;
        while (at < guests.size() && !guests.get(at).isMetBy(arch, hvm)) {
            at++;
        }
        return at;
    }

    private static XenGuest with(XenGuest guest, String feature) {
        return feature.isEmpty() ? guest : guest.with(feature);
    }

    private static Arch arch(String name) {
        return switch (name) {
            case "x86_32" -> Arch.I686;
            case "powerpc64" -> Arch.PPC64;
            default -> new Arch(name);
        };
    }

    /** The name of an architecture in tokens. */
    public static String nameInToken(Arch arch) {
        return switch (arch.name()) {
            case "i686" -> "x86_32";
            case "ppc64" -> "powerpc64";
            default -> arch.name();
        };
    }

    private static String feature(String arch, String suffix) {
        return switch (arch) {
            case "x86_32" -> suffix.equals("p") ? "pae" : "nonpae";
            case "ia64" -> suffix.equals("be") ? "ia64_be" : "";
            default -> "";
        };
    }

    private Note skipped(String where) {
        StringJoiner names = new StringJoiner(", ");
        for (String token : skipped.subList(0, Math.min(MOST_NAMED, skipped.size()))) {
            names.add("'" + ShortText.of(token) + "'");
        }
        int more = skipped.size() - MOST_NAMED;
        return Note.of(XenReason.XEN_TOKEN_SKIPPED, where, names + (more > 0 ? " and " + more + " more" : ""));
    }
}
