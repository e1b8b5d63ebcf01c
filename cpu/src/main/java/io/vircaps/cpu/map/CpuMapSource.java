package io.vircaps.cpu.map;

import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.model.Arch;
import java.util.Optional;

/** A CPU map that is read when it is needed. */
public interface CpuMapSource {
    /**
     * Reads the map.
     *
     * @throws io.vircaps.cpu.CpuMapException if it cannot be read or understood
     */
    CpuMap load();

    /** What differs between two maps, at a tenth of the cost of reading one; absent if there is no such thing. */
    Optional<String> fingerprint();

    /** In what it is not the map that was asked for, as a clause; absent if it is. */
    Optional<String> shortcoming();

    /**
     * What a user can do about a name that the map does not have, as a clause.
     *
     * @param arch by the rules of which architecture the name was looked up
     */
    default String remedy(UnknownCpuException unknown, Arch arch) {
        return UnknownNameRemedy.of(unknown, arch, false);
    }
}
