package io.vircaps.model.pool;

import java.util.List;
import java.util.Optional;

/**
 * One type of storage pool; element {@code <pool>} of {@code <storagepoolCapabilities>}, since 5.2.0.
 *
 * @param name      for example {@code logical}
 * @param supported whether pools of this type are supported
 * @param sources   formats of the pool's source; element {@code <poolOptions>}
 * @param targets   formats of volumes in a pool; element {@code <volOptions>}
 */
public record StoragePoolType(
        String name, boolean supported, Optional<StorageFormats> sources, Optional<StorageFormats> targets) {
    /**
     * The formats of a pool or its volumes; elements {@code <defaultFormat>} and {@code <enum>}.
     *
     * @param preset the default format
     * @param all    all of them, in libvirt's order; some pool types have a default and no list
     */
    public record StorageFormats(String preset, List<String> all) {
        public StorageFormats {
            all = List.copyOf(all);
        }
    }
}
