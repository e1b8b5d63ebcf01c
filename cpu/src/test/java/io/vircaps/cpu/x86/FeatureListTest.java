package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.SampleCpus;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureListTest {
    private static FeatureList list() {
        return new FeatureList(SampleCpus.features("require:b", "disable:a"));
    }

    @Test
    void keepsOrderAndChangesPoliciesInPlace() {
        FeatureList list = list().set(SampleCpus.features("disable:b").get(0));

        assertThat(list.setAll(SampleCpus.features("require:c", "force:a")).toList())
                .isEqualTo(SampleCpus.features("disable:b", "force:a", "require:c"));
    }

    @Test
    void disablesOnlyWhatItDoesNotHave() {
        assertThat(list().disableIfMissing(List.of("b", "z")).toList())
                .isEqualTo(SampleCpus.features("require:b", "disable:a", "disable:z"));
    }
}
