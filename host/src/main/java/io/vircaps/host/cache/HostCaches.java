package io.vircaps.host.cache;

import io.vircaps.model.cache.HostCache;
import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.cache.MemoryBandwidth;
import java.util.Optional;

/**
 * What the cache probe finds.
 *
 * @param cache     banks and how occupancy can be watched; absent if there is neither
 * @param bandwidth memory bandwidth, divided by last-level bank; absent if it can be neither divided nor watched
 * @param energy    energy monitoring; absent if no energy can be monitored
 */
public record HostCaches(Optional<HostCache> cache, Optional<MemoryBandwidth> bandwidth, Optional<HostEnergy> energy) {
    /** None is known. */
    static final HostCaches NONE = new HostCaches(Optional.empty(), Optional.empty(), Optional.empty());
}
