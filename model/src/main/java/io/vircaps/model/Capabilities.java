package io.vircaps.model;

import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.Host;
import io.vircaps.model.pool.StoragePool;
import java.util.List;
import java.util.Optional;

/**
 * libvirt's driver capabilities: a host and the guests one of its engines can run; element
 * {@code <capabilities>}.
 *
 * @param host   the host; empty in the storage driver's document
 * @param guests the guests, in the engine's order
 * @param pool   storage pool types; only in the storage driver's document
 * @param extras unknown parts
 */
public record Capabilities(Optional<Host> host, List<Guest> guests, Optional<StoragePool> pool, Extras extras) {
    public Capabilities {
        guests = List.copyOf(guests);
    }

    /** The first guest of this OS type and architecture. */
    public Optional<Guest> guest(OsType osType, Arch arch) {
        return guests.stream()
                .filter(guest ->
                        guest.osType().equals(osType) && guest.arch().name().equals(arch))
                .findFirst();
    }
}
