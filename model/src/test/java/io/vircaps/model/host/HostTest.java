package io.vircaps.model.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.cache.HostCache;
import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.cache.MemoryBandwidth;
import io.vircaps.model.numa.Topology;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HostTest {
    private static final Host FULL = Host.builder(HostCpu.of(Arch.X86_64))
            .uuid(new UUID(1, 2))
            .powerManagement(PowerManagement.NONE)
            .iommu(true)
            .migrationFeatures(new MigrationFeatures(true, List.of("tcp"), Extras.NONE))
            .netprefix("vif")
            .topology(new Topology(List.of(), List.of(), Extras.NONE))
            .cache(new HostCache(List.of(), Optional.empty(), Extras.NONE))
            .memoryBandwidth(new MemoryBandwidth(List.of(), Optional.empty(), Extras.NONE))
            .energy(new HostEnergy(Optional.empty(), Extras.NONE))
            .securityModels(List.of(new SecurityModel("dac", "0", List.of(), Extras.NONE)))
            .extras(new Extras(List.of(new Extras.Attribute(Optional.empty(), "a", "b")), List.of(), List.of()))
            .build();

    @Test
    void isBuiltOfEachPart() {
        assertThat(FULL)
                .isEqualTo(new Host(
                        Optional.of(new UUID(1, 2)),
                        HostCpu.of(Arch.X86_64),
                        Optional.of(PowerManagement.NONE),
                        Optional.of(true),
                        Optional.of(new MigrationFeatures(true, List.of("tcp"), Extras.NONE)),
                        Optional.of("vif"),
                        Optional.of(new Topology(List.of(), List.of(), Extras.NONE)),
                        Optional.of(new HostCache(List.of(), Optional.empty(), Extras.NONE)),
                        Optional.of(new MemoryBandwidth(List.of(), Optional.empty(), Extras.NONE)),
                        Optional.of(new HostEnergy(Optional.empty(), Extras.NONE)),
                        List.of(new SecurityModel("dac", "0", List.of(), Extras.NONE)),
                        new Extras(List.of(new Extras.Attribute(Optional.empty(), "a", "b")), List.of(), List.of())));
    }

    @Test
    void isBuiltFromAnotherOneWithoutLoss() {
        assertThat(FULL.toBuilder().build()).isEqualTo(FULL);
    }

    @Test
    void changesNothingButTheGivenPart() {
        Host other = FULL.toBuilder().cpu(HostCpu.of(Arch.AARCH64)).build();
        assertThat(other.cpu().arch()).contains(Arch.AARCH64);
        assertThat(other.toBuilder().cpu(FULL.cpu()).build()).isEqualTo(FULL);
    }

    @Test
    void hasNothingThatWasNotGiven() {
        Host bare = Host.builder(HostCpu.of(Arch.I686)).build();
        assertThat(bare.uuid()).isEmpty();
        assertThat(bare.iommu()).isEmpty();
        assertThat(bare.topology()).isEmpty();
        assertThat(bare.securityModels()).isEmpty();
        assertThat(bare.cpu().definition()).isEqualTo(CpuDefinition.NONE);
    }
}
