package io.vircaps.model.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeaturePolicyTest {
    @ParameterizedTest
    @CsvSource({"FORCE, force", "REQUIRE, require", "OPTIONAL, optional", "DISABLE, disable", "FORBID, forbid"})
    void isWrittenAsLibvirtDoes(FeaturePolicy constant, String text) {
        assertThat(constant).hasToString(text);
        assertThat(FeaturePolicy.of(text)).hasValue(constant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "REQUIRE", "none of them"})
    void isNotFoundByAnotherText(String text) {
        assertThat(FeaturePolicy.of(text)).isEmpty();
    }
}
