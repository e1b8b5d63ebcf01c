package io.vircaps.model.domain;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.EnumValues.EnumName;
import java.util.Map;
import java.util.Optional;

/**
 * The backing of a domain's memory; element {@code <memoryBacking>}.
 *
 * @param supported  whether a domain can choose it
 * @param sourceType kinds of source
 * @param extras     unknown parts
 */
public record MemoryBacking(boolean supported, Optional<EnumValues> sourceType, Extras extras) implements Block {
    @Override
    public Map<EnumName, EnumValues> enums() {
        return new EnumValues.ByName().add(EnumName.SOURCE_TYPE, sourceType).map();
    }
}
