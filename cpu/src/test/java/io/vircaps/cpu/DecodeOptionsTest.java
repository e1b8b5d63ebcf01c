package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecodeOptionsTest {
    private static DecodeOptions preferring(String... models) {
        return new DecodeOptions(Optional.empty(), List.of(models), CpuFallback.ALLOW, false);
    }

    @Test
    void wantsAModelOnlyIfItIsTheOnlyPreferredOne() {
        assertThat(preferring("old").isWanted("old")).isTrue();
        assertThat(preferring("old").isWanted("new")).isFalse();
        assertThat(preferring("old", "new").isWanted("old")).isFalse();
        assertThat(DecodeOptions.DEFAULT.isWanted("old")).isFalse();
    }

    @Test
    void changesOneOptionAtATime() {
        HypervisorModels models = HypervisorModels.of(List.of("any"));

        assertThat(preferring("old").offered(models).unknown(Set.of("f1")))
                .isEqualTo(
                        new DecodeOptions(Optional.of(models), List.of("old"), CpuFallback.ALLOW, false, Set.of("f1")));
    }
}
