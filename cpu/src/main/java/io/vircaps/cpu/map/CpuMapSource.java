package io.vircaps.cpu.map;

import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.model.Arch;
import java.util.Optional;

/** A CPU map that is read on demand. */
public interface CpuMapSource {
    /**
     * Reads the map.
     *
     * @throws io.vircaps.cpu.CpuMapException if it cannot be read
     */
    CpuMap load();

    /** A text that differs between maps, at a tenth of the cost of reading one; empty if there is none. */
    Optional<String> fingerprint();

    /** How the map differs from the requested one, as a clause; empty if it is the requested one. */
    Optional<String> shortcoming();

    /**
     * What a user can do about a name that the map does not have, as a clause.
     *
     * @param arch the architecture for which the name was looked up
     */
    default String remedy(UnknownCpuException unknown, Arch arch) {
        return UnknownNameRemedy.of(unknown, arch, false);
    }
}
