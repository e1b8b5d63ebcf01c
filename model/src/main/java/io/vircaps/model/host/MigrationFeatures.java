package io.vircaps.model.host;

import io.vircaps.model.Extras;
import java.util.List;

/**
 * How guests can be migrated away from or to the host; element {@code <migration_features>}.
 *
 * @param live          whether running guests can be moved
 * @param uriTransports what a migration URI may name, for example {@code tcp}
 * @param extras        unknown parts
 */
public record MigrationFeatures(boolean live, List<String> uriTransports, Extras extras) {
    public MigrationFeatures {
        uriTransports = List.copyOf(uriTransports);
    }
}
