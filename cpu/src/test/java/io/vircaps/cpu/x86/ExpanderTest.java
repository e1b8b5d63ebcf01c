package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.cpu.GuestCpu;
import org.junit.jupiter.api.Test;

class ExpanderTest {
    private static final X86Rules RULES = SmallMap.X86;

    @Test
    void dropsOtherPoliciesWhenFeaturesAreListed() {
        GuestCpu expanded = RULES.expand(SampleCpus.guest("new", "optional:f7", "disable:f1", "force:half"));

        assertThat(expanded.features())
                .isEqualTo(SampleCpus.features("require:f0", "disable:f1", "require:f2", "require:f3", "disable:f4"));
    }
}
