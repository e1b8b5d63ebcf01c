package io.vircaps.model.cpu;

import java.util.OptionalInt;

/**
 * The CPU cache a guest sees; element {@code <cpu><cache>}.
 *
 * @param level 1 to 3; absent for all levels
 * @param mode  the cache it sees
 */
public record CpuCache(OptionalInt level, CpuCacheMode mode) {
    /** The farthest level a definition may name. */
    public static final int FARTHEST = 3;

    public CpuCache {
        if (level.isPresent() && (level.getAsInt() < 1 || level.getAsInt() > FARTHEST)) {
            throw new IllegalArgumentException("cache of level " + level.getAsInt());
        }
    }
}
