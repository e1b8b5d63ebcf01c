package io.vircaps.driver.xen.xend;

import io.vircaps.driver.xen.hypervisor.XenGuest;
import io.vircaps.driver.xen.hypervisor.XenGuestKind;
import io.vircaps.driver.xen.hypervisor.XenSince;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.Version;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.guest.Machine;
import io.vircaps.model.guest.OsType;
import io.vircaps.xml.dialect.Since;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The guests of libvirt's driver for xend in one release; {@code src/xen_internal.c} and later
 * {@code src/xen/xen_hypervisor.c} of libvirt.
 *
 * @param release the release
 * @param host    the machine's name
 * @param xen     the hypervisor's version; 0.0.0 if unknown
 */
public record XendEra(Dialect release, String host, Version xen) {
    private static final Version HAP_IN_XEN = new Version(3, 3, 0);
    private static final Version VIRIDIAN_IN_XEN = new Version(3, 4, 0);

    private static final String LOADER = "/usr/lib/xen/boot/hvmloader";
    private static final String EMULATOR = "/usr/lib/xen/bin/qemu-dm";
    private static final String WIDE_EMULATOR = "/usr/lib64/xen/bin/qemu-dm";

    /** All programs that a document of that driver can name. */
    public static final List<String> PROGRAMS = List.of(EMULATOR, WIDE_EMULATOR, LOADER);

    /** Whether tokens of one kind and architecture make one guest. */
    boolean merges() {
        return release.has(XenSince.MERGED_GUESTS);
    }

    /** Whether the document has today's layout. */
    boolean sharesFormatter() {
        return release.has(Since.SHARED_FORMATTER);
    }

    /** A guest as that release builds it. */
    Guest guest(XenGuest guest) {
        boolean hvm = guest.kind() == XenGuestKind.HVM;
        Arch arch = guest.arch();
        GuestArch guestArch = new GuestArch(
                arch,
                arch.wordsize().orElse(Long.SIZE),
                hvm || sharesFormatter() || !merges() ? Optional.of(emulator(arch)) : Optional.empty(),
                hvm ? Optional.of(LOADER) : Optional.empty(),
                machines(hvm),
                List.of(Domain.of(DomainType.XEN)),
                Extras.NONE);
        return new Guest(hvm ? OsType.HVM : OsType.XEN, guestArch, features(guest, hvm), Extras.NONE);
    }

    /** The emulator; the directory of 64-bit programs depends on the guest, later on the host. */
    private String emulator(Arch guest) {
        boolean wide = sharesFormatter()
                ? host.equals(Arch.X86_64.name())
                : guest.wordsize().orElse(0) == Long.SIZE;
        return wide ? WIDE_EMULATOR : EMULATOR;
    }

    private List<Machine> machines(boolean hvm) {
        if (sharesFormatter()) {
            return List.of(Machine.of(hvm ? "xenfv" : "xenpv"));
        }
        return hvm ? List.of(Machine.of("pc"), Machine.of("isapc")) : List.of();
    }

    private List<GuestFeature> features(XenGuest guest, boolean hvm) {
        List<GuestFeature> features = new ArrayList<>();
        guest.features().forEach(name -> features.add(GuestFeature.of(name)));
        if (!merges() && guest.features().equals(List.of("pae"))) {
            features.add(GuestFeature.of("nonpae"));
        }
        if (hvm && release.has(Since.ACPI_AND_APIC)) {
            features.add(GuestFeature.of("acpi", true, true));
            features.add(apic());
        }
        if (hvm && release.has(Since.HAP) && xen.atLeast(HAP_IN_XEN)) {
            features.add(GuestFeature.of("hap", false, true));
        }
        if (hvm && release.has(Since.VIRIDIAN) && xen.atLeast(VIRIDIAN_IN_XEN)) {
            features.add(GuestFeature.of("viridian", false, true));
        }
        return features;
    }

    /**
     * The feature apic, which cannot be switched off since Xen 3.1; the shared formatter's driver omits 3.x by mistake.
     */
    private GuestFeature apic() {
        if (sharesFormatter()) {
            return GuestFeature.of("apic", true, !(xen.major() > 3 && xen.minor() > 0));
        }
        boolean fixed = xen.major() >= 3 && xen.minor() > 0;
        return GuestFeature.of("apic", !fixed, !fixed);
    }
}
