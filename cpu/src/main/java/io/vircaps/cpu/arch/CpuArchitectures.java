package io.vircaps.cpu.arch;

import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.CpuRules;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.CpuSince;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import java.util.Optional;

/** The rules of each architecture; {@code cpuGetSubDriver}. */
public final class CpuArchitectures {
    private CpuArchitectures() {}

    /** Whether a libvirt release has a CPU driver for an architecture; without one it omits the host's CPU. */
    public static boolean hasDriver(Arch arch, Dialect dialect) {
        return switch (arch.name()) {
            case "i686", "x86_64", "ppc64", "ppc64le", "armv6l", "armv7b", "armv7l", "aarch64", "s390", "s390x" -> true;
            case "riscv64" -> dialect.has(CpuSince.RISCV64_DRIVER);
            case "loongarch64" -> dialect.has(CpuSince.LOONGARCH64_DRIVER);
            default -> false;
        };
    }

    /** The rules of an architecture by a map; empty if libvirt has none for it. */
    public static Optional<CpuRules> find(Arch arch, CpuMap map) {
        return switch (arch.name()) {
            case "i686", "x86_64" -> Optional.of(new X86Rules(map.x86()));
            case "ppc64", "ppc64le" -> Optional.of(new Ppc64Rules(map.ppc64()));
            case "armv6l", "armv7b", "armv7l", "aarch64" -> Optional.of(new ArmRules(map.arm()));
            case "s390", "s390x" -> Optional.of(new S390Rules());
            default -> Optional.empty();
        };
    }

    private static boolean isX86(Arch arch) {
        return arch.equals(Arch.X86_64) || arch.equals(Arch.I686);
    }

    /**
     * The rules of an architecture by a map.
     *
     * @throws CpuNotUsableException if libvirt has none for it, or the map has no models of it
     */
    public static CpuRules rules(Arch arch, CpuMap map) {
        if (isX86(arch) && map.x86().models().isEmpty()) {
            throw CpuNotUsableException.failed("cannot find CPU map for x86 architecture in " + map.source());
        }
        return find(arch, map).orElseThrow(() -> CpuNotUsableException.notSupported("work with", arch.name()));
    }
}
