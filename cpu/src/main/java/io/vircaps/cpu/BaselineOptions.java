package io.vircaps.cpu;

import java.util.List;
import java.util.Optional;

/**
 * How a baseline is computed.
 *
 * @param offered    the models that may be chosen; absent for all of the map
 * @param features   the only features that the result may have, by name, unknown ones ignored; absent for all
 * @param migratable whether features that cannot be migrated are omitted
 * @param expand     whether the result lists the model's own features too, all sorted by name
 */
public record BaselineOptions(
        Optional<HypervisorModels> offered, Optional<List<String>> features, boolean migratable, boolean expand) {
    /** Any model, all features, not expanded. */
    public static final BaselineOptions DEFAULT = new BaselineOptions(Optional.empty(), Optional.empty(), false, false);

    public BaselineOptions {
        features = features.map(List::copyOf);
    }

    /** The same without features that cannot be migrated, or with them. */
    public BaselineOptions migratable(boolean only) {
        return new BaselineOptions(offered, features, only, expand);
    }

    /** The same with the model's own features, or without them. */
    public BaselineOptions expand(boolean all) {
        return new BaselineOptions(offered, features, migratable, all);
    }
}
