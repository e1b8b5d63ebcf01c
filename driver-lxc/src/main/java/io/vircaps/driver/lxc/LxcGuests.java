package io.vircaps.driver.lxc;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.OsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The containers a host can run: of its own architecture, and of the 32-bit one that its kernel can present
 * (personality).
 */
final class LxcGuests {
    /** Where builds of libvirt have {@code libvirt_lxc}: Debian's, and most others'. */
    private static final List<String> CONTROLLERS = List.of("usr/lib/libvirt/libvirt_lxc", "usr/libexec/libvirt_lxc");

    /** {@code personality(2)}: 64-bit kernels and what {@code PER_LINUX32} makes of them. */
    private static final Map<String, String> SIBLINGS = Map.of(
            "x86_64", "i686",
            "s390x", "s390",
            "ppc64", "ppc",
            "parisc64", "parisc",
            "sparc64", "sparc",
            "mips64", "mips",
            "mips64el", "mipsel",
            "aarch64", "armv7l");

    private LxcGuests() {}

    /** The program that runs containers, as an absolute path; empty if it is not installed. */
    static Optional<String> controller(KernelFiles files) {
        return CONTROLLERS.stream().filter(files::exists).findFirst().map(path -> "/" + path);
    }

    /** The path to print where it is not installed. */
    static String usualController() {
        return "/" + CONTROLLERS.get(0);
    }

    /**
     * The guests.
     *
     * @param host       the host's architecture
     * @param controller the program that runs them
     */
    static List<Guest> of(Arch host, String controller) {
        List<Guest> guests = new ArrayList<>();
        guests.add(guest(host, controller));
        Optional.ofNullable(SIBLINGS.get(host.name()))
                .ifPresent(sibling -> guests.add(guest(new Arch(sibling), controller)));
        return guests;
    }

    private static Guest guest(Arch arch, String controller) {
        GuestArch guestArch = new GuestArch(
                arch,
                arch.wordsize().orElse(0),
                Optional.of(controller),
                Optional.empty(),
                List.of(),
                List.of(Domain.of(DomainType.LXC)),
                Extras.NONE);
        return new Guest(OsType.EXE, guestArch, List.of(), Extras.NONE);
    }
}
