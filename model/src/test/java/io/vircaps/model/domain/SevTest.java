package io.vircaps.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.DomainFeature.FeatureName;
import io.vircaps.model.domain.DomainFeature.Sev;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SevTest {
    @Test
    void isSupportedWhereTheHostHasLimits() {
        Sev.Limits limits = new Sev.Limits(47, 1, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

        assertThat(new Sev(Optional.of(limits), Extras.NONE).supported()).isTrue();
        assertThat(new Sev(Optional.empty(), Extras.NONE).supported()).isFalse();
    }

    @Test
    void hasTheNameOfItsElement() {
        assertThat(new Sev(Optional.empty(), Extras.NONE).name()).isEqualTo(FeatureName.SEV);
    }
}
