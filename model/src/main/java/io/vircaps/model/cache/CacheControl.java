package io.vircaps.model.cache;

import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import java.util.Optional;

/**
 * How parts of a cache bank can be allocated; element {@code <bank><control>};
 * {@code Documentation/arch/x86/resctrl.rst}.
 *
 * @param granularity smallest step of an allocation
 * @param min         smallest allocation; absent where it equals the granularity
 * @param type        what is allocated
 * @param maxAllocs   how many allocations there can be at once
 * @param extras      unknown parts
 */
public record CacheControl(
        MemorySize granularity, Optional<MemorySize> min, CacheType type, long maxAllocs, Extras extras) {}
