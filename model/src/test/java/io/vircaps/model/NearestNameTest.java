package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> KNOWN = List.of("capabilities", "cpu-models", "uri");

    @ParameterizedTest
    @CsvSource({
        "capabilites, capabilities",
        "capabilitiess, capabilities",
        "cabapilities, capabilities",
        "cpu-model, cpu-models",
        "url, uri",
        "uri, uri",
    })
    void isTheOneWithTheFewestChanges(String mistyped, String meant) {
        assertThat(NearestName.of(mistyped, KNOWN)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"capable", "ur", "''", "cpu"})
    void isAbsentWhereEveryNameIsFar(String mistyped) {
        assertThat(NearestName.of(mistyped, KNOWN)).isEmpty();
    }

    @Test
    void isTheFirstOfEquallyNearOnes() {
        assertThat(NearestName.of("abcdef", List.of("abcdeg", "abcdeh"))).hasValue("abcdeg");
    }
}
