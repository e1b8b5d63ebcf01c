package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.cpu.CpuComparison.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpuComparisonTest {
    private static CpuComparison of(Result result, Rule rule) {
        return new CpuComparison(
                result, rule, Optional.of("subject"), List.of("m1", "m2"), List.of("forbidden"), List.of("extra"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FORBIDDEN_FEATURES | the host has forbidden features: forbidden",
                "MISSING_FEATURES | the host lacks required features: m1, m2",
                "EXTRA_FEATURES | the host has all required features and more: extra",
                "EXTRA_FEATURES_STRICT | the match is strict and the host has more features: extra",
                "OTHER_VENDOR | the host's vendor is another: subject",
                "SAME_MODEL | the host's CPU model is the same: subject"
            })
    void namesTheSubjectOfTheRule(Rule rule, String sentence) {
        assertThat(of(Result.INCOMPATIBLE, rule).sentence()).isEqualTo(sentence);
    }

    @Test
    void isTheRuleAloneIfThereIsNoSubject() {
        CpuComparison comparison = CpuComparison.of(Result.IDENTICAL, Rule.LEFT_TO_HYPERVISOR);

        assertThat(comparison.sentence()).isEqualTo("the hypervisor decides, nothing is compared");
        assertThat(comparison.subject()).isEmpty();
        assertThat(comparison.missing()).isEmpty();
    }

    @Test
    void hasLibvirtsNumbers() {
        assertThat(Result.INCOMPATIBLE.number()).isZero();
        assertThat(Result.IDENTICAL.number()).isEqualTo(1);
        assertThat(Result.SUPERSET.number()).isEqualTo(2);
    }

    @Test
    void failsOnlyIfIncompatible() {
        CpuComparison identical = CpuComparison.of(Result.IDENTICAL, Rule.SAME_MODEL, "POWER8");
        CpuComparison incompatible = CpuComparison.of(Result.INCOMPATIBLE, Rule.OTHER_MODEL, "POWER8");

        assertThat(identical.orFail()).isSameAs(identical);
        assertThat(incompatible.subject()).contains("POWER8");
        assertThatThrownBy(incompatible::orFail)
                .isInstanceOf(CpuIncompatibleException.class)
                .hasMessage("the host's CPU model is another: POWER8");
    }
}
