package io.vircaps.model.host;

import io.vircaps.model.Extras;
import java.util.List;

/**
 * The migration support of the host; element {@code <migration_features>}.
 *
 * @param live          whether running guests can be moved
 * @param uriTransports transports of migration URIs, for example {@code tcp}
 * @param extras        unknown parts
 */
public record MigrationFeatures(boolean live, List<String> uriTransports, Extras extras) {
    public MigrationFeatures {
        uriTransports = List.copyOf(uriTransports);
    }
}
