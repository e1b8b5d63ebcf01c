package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HypervisorModelsTest {
    private static final HypervisorModels MODELS =
            new HypervisorModels(Map.of("old", List.of(), "new", List.of("f1", "f2")));

    @Test
    void offersAModelThatHasBlockers() {
        assertThat(MODELS.offers("new")).isTrue();
        assertThat(MODELS.offers("any")).isFalse();
    }

    @Test
    void namesTheBlockersOfAModel() {
        assertThat(MODELS.missing("new")).contains(List.of("f1", "f2"));
        assertThat(MODELS.missing("old")).contains(List.of());
        assertThat(MODELS.missing("any")).isEmpty();
    }

    @Test
    void usableModelsHaveNoBlockers() {
        assertThat(HypervisorModels.of(List.of("old", "old", "any")).blockers())
                .isEqualTo(Map.of("old", List.of(), "any", List.of()));
    }
}
