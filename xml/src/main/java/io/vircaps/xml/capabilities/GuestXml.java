package io.vircaps.xml.capabilities;

import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.Host;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.List;
import java.util.Optional;

/** {@code <guest>}. */
final class GuestXml {
    private GuestXml() {}

    static Guest read(XmlReader in) {
        in.noAttributes();
        OsType osType = null;
        GuestArch arch = null;
        List<GuestFeature> features = List.of();
        while (in.nextChild()) {
            switch (in.nameIfFirst()) {
                case "os_type" -> osType = new OsType(in.plainText());
                case "arch" -> arch = GuestArchXml.read(in);
                case "features" -> features = GuestFeaturesXml.read(in);
                default -> in.unknown();
            }
        }
        OsType foundType = in.required(osType, "element os_type");
        GuestArch foundArch = in.required(arch, "element arch");
        return new Guest(foundType, foundArch, features, in.end());
    }

    static void write(XmlWriter out, Guest guest, Optional<Host> host) {
        out.start("guest", guest.extras());
        out.element("os_type", guest.osType().name());
        GuestArchXml.write(out, guest.arch());
        if (out.has(Since.GUEST_FEATURES) && (isForAllGuests(out) || isOfHostArch(guest, host))) {
            GuestFeaturesXml.write(out, guest.features());
        }
        out.end();
    }

    /** The QEMU driver gave features to the guest of the host's architecture alone until it shared the formatter. */
    private static boolean isForAllGuests(XmlWriter out) {
        return out.has(Since.SHARED_FORMATTER) || !out.isOf(EarlyFormatter.QEMU);
    }

    private static boolean isOfHostArch(Guest guest, Optional<Host> host) {
        return host.isPresent()
                && host.get().cpu().arch().equals(Optional.of(guest.arch().name()));
    }
}
