package io.vircaps.cpu.map;

import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import java.util.List;
import java.util.Optional;

/** The remedy for a name that the CPU map in use does not have. */
public final class UnknownNameRemedy {
    private static final List<Arch> FAMILIES = List.of(Arch.X86_64, Arch.PPC64);

    private final UnknownCpuException unknown;

    private UnknownNameRemedy(UnknownCpuException unknown) {
        this.unknown = unknown;
    }

    /**
     * The remedy, as a clause.
     *
     * @param unknown     the error
     * @param arch        the architecture for which the name was looked up
     * @param isDirectory whether the map in use is a directory that the user named
     */
    public static String of(UnknownCpuException unknown, Arch arch, boolean isDirectory) {
        UnknownNameRemedy remedy = new UnknownNameRemedy(unknown);
        Optional<Dialect> release = CpuMaps.newestWith(map -> remedy.isIn(map, arch));
        if (release.isPresent()) {
            return "the CPU map of libvirt " + release.get() + " has it: use --dialect " + release.get()
                    + (isDirectory ? " without --cpu-map" : "");
        }
        for (Arch other : FAMILIES) {
            if (CpuMaps.newestWith(map -> remedy.isIn(map, other)).isPresent()) {
                return "it is known for " + other + ", not for " + arch;
            }
        }
        return "use --cpu-map DIR with the CPU map of a libvirt that knows it";
    }

    private boolean isIn(CpuMap map, Arch arch) {
        return switch (arch.name()) {
            case "i686", "x86_64" -> isIn(map.x86());
            case "ppc64", "ppc64le" -> isIn(map.ppc64());
            default -> false;
        };
    }

    private boolean isIn(X86Map map) {
        String name = unknown.name();
        return switch (unknown.subject()) {
            case MODEL -> map.models().stream().anyMatch(model -> model.name().equals(name));
            case FEATURE ->
                map.features().stream().anyMatch(feature -> feature.name().equals(name));
            case VENDOR ->
                map.vendors().stream().anyMatch(vendor -> vendor.name().equals(name));
        };
    }

    private boolean isIn(Ppc64Map map) {
        String name = unknown.name();
        return switch (unknown.subject()) {
            case MODEL -> map.models().stream().anyMatch(model -> model.name().equals(name));
            case FEATURE -> false;
            case VENDOR -> map.vendors().contains(name);
        };
    }
}
