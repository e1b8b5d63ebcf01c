package io.vircaps.model.cache;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import java.util.List;
import java.util.Optional;

/**
 * One cache bank of the host; element {@code <bank>}.
 *
 * @param id       the kernel's cache id; unique within a level and type, unsigned 32 bit
 * @param level    distance from the core, 1 is nearest
 * @param type     its content
 * @param size     capacity
 * @param cpus     logical CPUs that share the bank
 * @param controls cache allocation (resctrl), in the order both, code, data
 * @param extras   unknown parts
 */
public record CacheBank(
        long id, int level, CacheType type, MemorySize size, CpuSet cpus, List<CacheControl> controls, Extras extras) {
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

    public CacheBank {
        controls = List.copyOf(controls);
    }
}
