package io.vircaps.driver.xen.hypervisor;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.guest.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One kind of guest of one architecture, from the hypervisor's capabilities.
 *
 * @param kind     its kind
 * @param arch     its architecture
 * @param features features from tokens, by libvirt's names: {@code pae}, {@code nonpae}, {@code ia64_be}, in libvirt's
 *     order
 */
public record XenGuest(XenGuestKind kind, Arch arch, List<String> features) {
    private static final List<String> ORDER = List.of("pae", "nonpae", "ia64_be");

    public XenGuest {
        features = List.copyOf(features);
    }

    /** Whether another token is of the same guest. For libvirt PVH is not HVM, so PV tokens merge into it. */
    boolean isMetBy(Arch otherArch, boolean hvm) {
        return arch.equals(otherArch) && (kind == XenGuestKind.HVM) == hvm;
    }

    /** The same with one more feature. */
    XenGuest with(String feature) {
        List<String> more = new ArrayList<>(ORDER);
        more.removeIf(known -> !features.contains(known) && !known.equals(feature));
        return new XenGuest(kind, arch, more);
    }

    /** The guest as libvirt's {@code libxlCapsInitGuests} builds it. */
    public Guest toGuest(XenDirectories directories) {
        GuestArch guestArch = new GuestArch(
                arch,
                arch.wordsize().orElse(Long.SIZE),
                Optional.of(directories.emulator()),
                kind == XenGuestKind.HVM ? Optional.of(directories.loader()) : Optional.empty(),
                List.of(Machine.of(kind.machine())),
                List.of(Domain.of(DomainType.XEN)),
                Extras.NONE);
        List<GuestFeature> all = new ArrayList<>();
        features.forEach(name -> all.add(GuestFeature.of(name)));
        if (kind == XenGuestKind.HVM) {
            all.add(GuestFeature.of("acpi", true, true));
            all.add(GuestFeature.of("apic", true, false));
        }
        if (kind != XenGuestKind.PV) {
            all.add(GuestFeature.of("hap", true, true));
        }
        return new Guest(kind.osType(), guestArch, all, Extras.NONE);
    }
}
