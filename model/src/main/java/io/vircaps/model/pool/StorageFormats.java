package io.vircaps.model.pool;

import java.util.List;

/**
 * The formats to choose from; elements {@code <defaultFormat>} and {@code <enum>}.
 *
 * @param preset the one that is taken if none is named
 * @param all    all of them, in libvirt's order; there are pools with a preset and no list
 */
public record StorageFormats(String preset, List<String> all) {
    public StorageFormats {
        all = List.copyOf(all);
    }
}
