package io.vircaps.host.cache;

import io.vircaps.model.cache.HostCache;
import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.cache.MemoryBandwidth;
import java.util.Optional;

/**
 * The result of the cache probe.
 *
 * @param cache     banks and the cache monitor; absent if there is neither
 * @param bandwidth memory bandwidth by last-level bank; absent if it has neither control nor monitor
 * @param energy    energy monitoring; absent if no energy can be monitored
 */
public record HostCaches(Optional<HostCache> cache, Optional<MemoryBandwidth> bandwidth, Optional<HostEnergy> energy) {
    /** No caches. */
    static final HostCaches NONE = new HostCaches(Optional.empty(), Optional.empty(), Optional.empty());
}
