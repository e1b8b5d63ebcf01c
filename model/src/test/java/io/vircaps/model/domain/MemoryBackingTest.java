package io.vircaps.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.EnumValues.EnumName;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryBackingTest {
    @Test
    void givesItsEnumByName() {
        EnumValues sources = EnumValues.of(EnumValue.MEMFD);

        assertThat(new MemoryBacking(true, Optional.of(sources), Extras.NONE).enums())
                .containsExactlyEntriesOf(Map.of(EnumName.SOURCE_TYPE, sources));
    }
}
