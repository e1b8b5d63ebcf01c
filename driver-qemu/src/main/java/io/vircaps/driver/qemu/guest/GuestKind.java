package io.vircaps.driver.qemu.guest;

import io.vircaps.model.Arch;
import java.util.List;
import java.util.Set;

/** Which machines a guest's architecture and machine type mean; {@code virarch.h}, {@code qemu_domain.c} of libvirt. */
public final class GuestKind {
    private static final Set<String> X86 = Set.of("i686", "x86_64");
    private static final Set<String> ARM = Set.of("armv6l", "armv7l", "armv7b", "aarch64");
    private static final Set<String> PPC = Set.of("ppc", "ppcle", "ppc64", "ppc64le", "ppcemb");
    private static final Set<String> PPC64 = Set.of("ppc64", "ppc64le");
    private static final Set<String> S390 = Set.of("s390", "s390x");
    private static final Set<String> BUILTIN_IDE = Set.of("malta", "sun4u", "g3beige");

    private GuestKind() {}

    public static boolean isX86(String arch) {
        return X86.contains(arch);
    }

    public static boolean isArm(String arch) {
        return ARM.contains(arch);
    }

    public static boolean isPpc64(String arch) {
        return PPC64.contains(arch);
    }

    public static boolean isS390(String arch) {
        return S390.contains(arch);
    }

    /** Whether both are of one family, so that an emulator of one may serve the other. */
    public static boolean areRelated(Arch one, Arch other) {
        for (Set<String> family : List.of(X86, PPC, ARM, S390)) {
            if (family.contains(one.name()) && family.contains(other.name())) {
                return true;
            }
        }
        return one.equals(other);
    }

    public static boolean isPSeries(String machine, Arch arch) {
        return isPpc64(arch.name()) && (machine.equals("pseries") || machine.startsWith("pseries-"));
    }

    public static boolean isArmVirt(String machine, Arch arch) {
        return isArm(arch.name())
                && !arch.equals(Arch.ARMV7B)
                && (machine.equals("virt") || machine.startsWith("virt-"));
    }

    /** Of the PC's only the older chip set has it. */
    public static boolean hasBuiltinIde(String machine, Arch arch) {
        boolean i440fx = isX86(arch.name())
                && (machine.equals("pc")
                        || machine.startsWith("pc-0.")
                        || machine.startsWith("pc-1.")
                        || machine.startsWith("pc-i440fx-")
                        || machine.startsWith("rhel"));
        return i440fx || BUILTIN_IDE.contains(machine);
    }
}
