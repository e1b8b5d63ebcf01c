package io.vircaps.model.cache;

import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;

/**
 * The host's caches; element {@code <host><cache>}.
 *
 * @param banks   banks, by level, then id
 * @param monitor occupancy monitoring (resctrl)
 * @param extras  unknown parts
 */
public record HostCache(List<CacheBank> banks, Optional<CacheMonitor> monitor, Extras extras) {
    public HostCache {
        banks = List.copyOf(banks);
    }
}
