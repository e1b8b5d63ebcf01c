package io.vircaps.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.domain.DomainFeature.FeatureName;
import org.junit.jupiter.api.Test;

class FeatureNameTest {
    @Test
    void isOpen() {
        assertThat(new FeatureName("novelty").name()).isEqualTo("novelty");
        assertThat(new FeatureName("async-teardown")).isEqualTo(FeatureName.ASYNC_TEARDOWN);
    }

    @Test
    void readsAsLibvirtsName() {
        assertThat(FeatureName.ASYNC_TEARDOWN).hasToString("async-teardown");
    }
}
