package io.vircaps.model.pool;

import io.vircaps.model.Extras;
import java.util.List;

/**
 * Storage pool types; element {@code <pool>}, since 5.2.0 in the storage driver's document only.
 *
 * @param choices enumerations, in document order; {@code type} is the only one so far
 * @param extras  unknown parts
 */
public record StoragePool(List<Choice> choices, Extras extras) {
    /**
     * One enumeration; element {@code <enum>}.
     *
     * @param name   name of the enumeration, for example {@code type}
     * @param values the values, for example {@code dir}
     * @param extras unknown parts
     */
    public record Choice(String name, List<String> values, Extras extras) {
        public Choice {
            values = List.copyOf(values);
        }
    }

    public StoragePool {
        choices = List.copyOf(choices);
    }
}
