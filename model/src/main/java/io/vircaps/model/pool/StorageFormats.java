package io.vircaps.model.pool;

import java.util.List;

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
