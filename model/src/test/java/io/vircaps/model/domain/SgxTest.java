package io.vircaps.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.domain.DomainFeature.FeatureName;
import io.vircaps.model.domain.DomainFeature.Sgx;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SgxTest {
    @Test
    void isSupportedWhereTheHostHasEnclaves() {
        Sgx.Enclaves enclaves = new Sgx.Enclaves(true, true, true, MemorySize.ZERO, List.of());

        assertThat(new Sgx(Optional.of(enclaves), Extras.NONE).supported()).isTrue();
        assertThat(new Sgx(Optional.empty(), Extras.NONE).supported()).isFalse();
    }

    @Test
    void hasTheNameOfItsElement() {
        assertThat(new Sgx(Optional.empty(), Extras.NONE).name()).isEqualTo(FeatureName.SGX);
    }
}
