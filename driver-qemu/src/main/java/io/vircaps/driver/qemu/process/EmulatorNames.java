package io.vircaps.driver.qemu.process;

import io.vircaps.model.Arch;
import java.util.ArrayList;
import java.util.List;

/**
 * Under which names the emulator of a guest is looked for: QEMU's name of the guest's architecture first, then of the
 * architecture that runs such guests, then the path of a distribution that names it otherwise.
 */
public final class EmulatorNames {
    private static final String PREFIX = "qemu-system-";
    private static final Arch OPENRISC = new Arch("openrisc");
    private static final String OUTSIDE_PATH = "/usr/libexec/qemu-kvm";

    private EmulatorNames() {}

    /** The names in the order they are tried; one that starts with a slash is a path. */
    public static List<String> of(Arch host, Arch guest) {
        List<String> names = new ArrayList<>();
        boolean isNative = isNative(host, guest);
        if (host.equals(Arch.AARCH64) && guest.equals(Arch.ARMV7L)) {
            names.add(PREFIX + target(host)); // KVM runs 32-bit guests there, in this emulator only
        }
        names.add(PREFIX + target(guest));
        Arch target = commonTarget(isNative ? host : guest);
        if (!target.equals(guest)) {
            names.add(PREFIX + target(target));
        }
        if (isNative) {
            names.add(OUTSIDE_PATH);
        }
        return names;
    }

    /** Whether the host's processor can run such a guest by itself. */
    public static boolean isNative(Arch host, Arch guest) {
        return host.equals(guest)
                || (host.equals(Arch.X86_64) && guest.equals(Arch.I686))
                || (host.equals(Arch.AARCH64) && guest.equals(Arch.ARMV7L))
                || (isPower(host) && isPower(guest));
    }

    private static boolean isPower(Arch arch) {
        return arch.equals(Arch.PPC64) || arch.equals(Arch.PPC64LE);
    }

    private static Arch commonTarget(Arch arch) {
        return isPower(arch) ? Arch.PPC64 : arch;
    }

    /** What QEMU calls an architecture; it makes no difference between those of 32-bit ARM. */
    private static String target(Arch arch) {
        if (arch.equals(Arch.I686)) {
            return "i386";
        }
        if (arch.equals(Arch.ARMV6L) || arch.equals(Arch.ARMV7L)) {
            return "arm";
        }
        return arch.equals(OPENRISC) ? "or32" : arch.name();
    }

    /** What libvirt calls a target of QEMU; {@code virQEMUCapsArchFromString}. */
    public static Arch ofTarget(String target) {
        return switch (target) {
            case "i386" -> Arch.I686;
            case "arm" -> Arch.ARMV7L;
            case "or32" -> OPENRISC;
            default -> new Arch(target);
        };
    }
}
