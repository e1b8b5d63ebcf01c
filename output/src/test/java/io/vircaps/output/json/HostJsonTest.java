package io.vircaps.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.cache.HostCache;
import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.cache.MemoryBandwidth;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.numa.Topology;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HostJsonTest {
    private static final Extras EXTRAS = Compact.EXTRAS;
    private static final String EXTRA = Compact.EXTRA;
    private static final String CPU = "'cpu':{'arch':'x86_64','features':[],'feature':[],'pages':[]}";

    @Test
    void writesEveryPart() {
        Host host = Host.builder(HostCpu.of(Arch.X86_64))
                .uuid(new UUID(0, 1))
                .powerManagement(new PowerManagement(true, false, true, EXTRAS))
                .iommu(true)
                .migrationFeatures(new MigrationFeatures(true, List.of("tcp"), EXTRAS))
                .netprefix("vif")
                .topology(new Topology(List.of(), List.of(), Extras.NONE))
                .cache(new HostCache(List.of(), Optional.empty(), Extras.NONE))
                .memoryBandwidth(new MemoryBandwidth(List.of(), Optional.empty(), Extras.NONE))
                .energy(new HostEnergy(Optional.empty(), EXTRAS))
                .securityModels(List.of(new SecurityModel(
                        "dac", "0", List.of(new SecurityModel.BaseLabel(DomainType.KVM, "+1")), EXTRAS)))
                .extras(EXTRAS)
                .build();
        assertThat(Compact.json(json -> HostJson.write(json, host)))
                .isEqualTo("{'uuid':'00000000-0000-0000-0000-000000000001'," + CPU + ","
                        + "'power_management':{'suspend_mem':true,'suspend_disk':false,'suspend_hybrid':true" + EXTRA
                        + "},'iommu':{'support':true},'migration_features':{'live':true,'uri_transports':['tcp']"
                        + EXTRA
                        + "},'netprefix':'vif','topology':{'cells':[],'interconnects':{'latency':[],'bandwidth':[]}},"
                        + "'cache':{'bank':[]},'memory_bandwidth':{'node':[]},'energy':{" + EXTRA.substring(1) + "},"
                        + "'secmodel':[{'model':'dac','doi':'0','baselabel':[{'type':'kvm','label':'+1'}]" + EXTRA
                        + "}]" + EXTRA + "}");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        Host host = Host.builder(HostCpu.of(Arch.X86_64)).build();
        assertThat(Compact.json(json -> HostJson.write(json, host))).isEqualTo("{" + CPU + ",'secmodel':[]}");
    }
}
