package io.vircaps.cpu.map;

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
}
