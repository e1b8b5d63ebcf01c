package io.vircaps.model.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuestFeatureTest {
    @Test
    void justExists() {
        assertThat(GuestFeature.of("cpuselection"))
                .isEqualTo(new GuestFeature("cpuselection", Optional.empty(), Optional.empty(), Extras.NONE));
    }

    @Test
    void hasADefaultAndAToggle() {
        assertThat(GuestFeature.of("apic", true, false))
                .isEqualTo(new GuestFeature("apic", Optional.of(true), Optional.of(false), Extras.NONE));
        assertThat(GuestFeature.of("hap", false, true))
                .isEqualTo(new GuestFeature("hap", Optional.of(false), Optional.of(true), Extras.NONE));
    }
}
