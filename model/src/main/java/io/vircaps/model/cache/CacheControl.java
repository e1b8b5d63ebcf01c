package io.vircaps.model.cache;

import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import java.util.Optional;

/**
 * Cache allocation of a bank; element {@code <bank><control>};
 * {@code Documentation/arch/x86/resctrl.rst}.
 *
 * @param granularity smallest step of an allocation
 * @param min         smallest allocation; absent where it equals the granularity
 * @param type        what is allocated
 * @param maxAllocs   maximum number of allocations
 * @param extras      unknown parts
 */
public record CacheControl(
        MemorySize granularity, Optional<MemorySize> min, CacheType type, long maxAllocs, Extras extras) {}
