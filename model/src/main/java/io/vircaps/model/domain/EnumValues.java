package io.vircaps.model.domain;

import io.vircaps.model.Extras;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values that an attribute or element of a domain definition may have; element {@code <enum>}.
 *
 * @param values the values in libvirt's order; may be none
 * @param extras unknown parts
 */
public record EnumValues(List<EnumValue> values, Extras extras) {
    public EnumValues {
        values = List.copyOf(values);
    }

    /** These values. */
    public static EnumValues of(EnumValue... values) {
        return of(List.of(values));
    }

    /** These values. */
    public static EnumValues of(List<EnumValue> values) {
        return new EnumValues(values, Extras.NONE);
    }

    /** Whether a value is one of them. */
    public boolean contains(EnumValue value) {
        return values.contains(value);
    }

    /** The enums of an element that are there, by name and in the order they are added. */
    static final class ByName {
        private final Map<EnumName, EnumValues> enums = new LinkedHashMap<>();

        ByName add(EnumName name, Optional<EnumValues> values) {
            values.ifPresent(present -> enums.put(name, present));
            return this;
        }

        Map<EnumName, EnumValues> map() {
            return enums;
        }
    }
}
