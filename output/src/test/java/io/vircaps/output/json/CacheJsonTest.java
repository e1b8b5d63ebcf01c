package io.vircaps.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.CacheBank.CacheControl;
import io.vircaps.model.cache.CacheType;
import io.vircaps.model.cache.HostCache;
import io.vircaps.model.cache.HostCache.CacheMonitor;
import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.cache.HostEnergy.EnergyMonitor;
import io.vircaps.model.cache.MemoryBandwidth;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthMonitor;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CacheJsonTest {
    private static final Extras EXTRAS = Compact.EXTRAS;
    private static final String EXTRA = Compact.EXTRA;

    @Test
    void writesCacheBanksWithControlsAndTheMonitor() {
        CacheControl both =
                new CacheControl(MemorySize.ofBytes(1), Optional.of(MemorySize.ofBytes(2)), CacheType.CODE, 3, EXTRAS);
        CacheControl least = new CacheControl(MemorySize.ofBytes(4), Optional.empty(), CacheType.DATA, 5, Extras.NONE);
        CacheBank bank = new CacheBank(
                4294967295L, 6, CacheType.BOTH, MemorySize.ofBytes(7), CpuSet.of(0, 1), List.of(both, least), EXTRAS);
        CacheMonitor monitor = new CacheMonitor(8, Optional.of(MemorySize.ofBytes(9)), 10, List.of("a", "b"), EXTRAS);
        HostCache cache = new HostCache(List.of(bank), Optional.of(monitor), EXTRAS);
        assertThat(Compact.json(json -> CacheJson.write(json, cache)))
                .isEqualTo("{'bank':[{'id':4294967295,'level':6,'type':'both','size_bytes':7,'cpus':'0-1','control':["
                        + "{'granularity_bytes':1,'min_bytes':2,'type':'code','maxAllocs':3" + EXTRA + "},"
                        + "{'granularity_bytes':4,'type':'data','maxAllocs':5}]" + EXTRA + "}],"
                        + "'monitor':{'level':8,'reuseThreshold_bytes':9,'maxMonitors':10,'feature':['a','b']" + EXTRA
                        + "}" + EXTRA + "}");
    }

    @Test
    void writesACacheWithoutMonitor() {
        assertThat(Compact.json(json -> CacheJson.write(json, new HostCache(List.of(), Optional.empty(), Extras.NONE))))
                .isEqualTo("{'bank':[]}");
        CacheMonitor monitor = new CacheMonitor(8, Optional.empty(), 10, List.of(), Extras.NONE);
        assertThat(Compact.json(
                        json -> CacheJson.write(json, new HostCache(List.of(), Optional.of(monitor), Extras.NONE))))
                .isEqualTo("{'bank':[],'monitor':{'level':8,'maxMonitors':10,'feature':[]}}");
    }

    @Test
    void writesMemoryBandwidth() {
        BandwidthNode node = new BandwidthNode(
                1, CpuSet.of(2), List.of(new BandwidthNode.BandwidthControl(3, 4, 5, EXTRAS)), EXTRAS);
        MemoryBandwidth bandwidth =
                new MemoryBandwidth(List.of(node), Optional.of(new BandwidthMonitor(6, List.of("a"), EXTRAS)), EXTRAS);
        assertThat(Compact.json(json -> CacheJson.write(json, bandwidth)))
                .isEqualTo("{'node':[{'id':1,'cpus':'2','control':[{'granularity_percent':3,'min_percent':4,"
                        + "'maxAllocs':5" + EXTRA + "}]" + EXTRA + "}],"
                        + "'monitor':{'maxMonitors':6,'feature':['a']" + EXTRA + "}" + EXTRA + "}");
    }

    @Test
    void writesEnergy() {
        HostEnergy energy = new HostEnergy(Optional.of(new EnergyMonitor(1, List.of("core_energy"), EXTRAS)), EXTRAS);
        assertThat(Compact.json(json -> CacheJson.write(json, energy)))
                .isEqualTo("{'monitor':{'maxMonitors':1,'feature':['core_energy']" + EXTRA + "}" + EXTRA + "}");
    }
}
