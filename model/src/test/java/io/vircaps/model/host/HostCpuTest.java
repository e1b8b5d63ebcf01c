package io.vircaps.model.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostCpuTest {
    @Test
    void isOfAnArchitectureAlone() {
        assertThat(HostCpu.of(Arch.AARCH64))
                .isEqualTo(
                        new HostCpu(Optional.of(Arch.AARCH64), List.of(), CpuDefinition.NONE, List.of(), Extras.NONE));
    }

    @Test
    void doesNotChangeWithTheListsItIsMadeOf() {
        List<String> features = new ArrayList<>(List.of("vmx"));
        List<MemorySize> pages = new ArrayList<>(List.of(MemorySize.ofKibibytes(4)));
        HostCpu cpu = new HostCpu(Optional.empty(), features, CpuDefinition.NONE, pages, Extras.NONE);
        features.clear();
        pages.clear();

        assertThat(cpu.features()).containsExactly("vmx");
        assertThat(cpu.pages()).containsExactly(MemorySize.ofKibibytes(4));
    }
}
