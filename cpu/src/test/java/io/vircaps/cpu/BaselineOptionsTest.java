package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineOptionsTest {
    private static final HypervisorModels MODELS = HypervisorModels.of(List.of("old"));

    @Test
    void changesOneOptionAtATime() {
        BaselineOptions options = new BaselineOptions(Optional.of(MODELS), Optional.of(List.of("f1")), false, false);

        assertThat(options.migratable(true))
                .isEqualTo(new BaselineOptions(Optional.of(MODELS), Optional.of(List.of("f1")), true, false));
        assertThat(options.expand(true))
                .isEqualTo(new BaselineOptions(Optional.of(MODELS), Optional.of(List.of("f1")), false, true));
    }

    @Test
    void allowsEverythingByDefault() {
        assertThat(BaselineOptions.DEFAULT.offered()).isEmpty();
        assertThat(BaselineOptions.DEFAULT.features()).isEmpty();
        assertThat(BaselineOptions.DEFAULT.migratable()).isFalse();
        assertThat(BaselineOptions.DEFAULT.expand()).isFalse();
    }
}
