package io.vircaps.model.cpu;

import java.util.Optional;
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

    /** The CPU cache a guest sees; attribute {@code mode} of {@code <cpu><cache>}. */
    public enum CpuCacheMode {
        /** An emulated one. */
        EMULATE,
        /** The host's. */
        PASSTHROUGH,
        /** None. */
        DISABLE;

        /** The mode of this text; empty if libvirt knows no such one. */
        public static Optional<CpuCacheMode> of(String text) {
            return LibvirtText.find(values(), text);
        }

        /** The text libvirt writes. */
        @Override
        public String toString() {
            return LibvirtText.of(this);
        }
    }

    public CpuCache {
        if (level.isPresent() && (level.getAsInt() < 1 || level.getAsInt() > FARTHEST)) {
            throw new IllegalArgumentException("cache of level " + level.getAsInt());
        }
    }
}
