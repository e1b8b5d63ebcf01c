package io.vircaps.host.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.HostReason;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.CacheType;
import io.vircaps.model.cache.HostCache;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthNode;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheProbeTest {
    private static final String CPU = "sys/devices/system/cpu/";
    private static final String INFO = "sys/fs/resctrl/info/";

    private final Map<String, String> files = new HashMap<>(Map.of(CPU + "online", "0-3\n"));

    private Probed<HostCaches> probe() {
        return new CacheProbe(KernelFiles.of(files), Dialect.parse("9.0.0")).probe();
    }

    private void cache(int cpu, String index, int level, int id, String cpus) {
        String directory = CPU + "cpu" + cpu + "/cache/" + index + "/";
        files.put(directory + "level", level + "\n");
        files.put(directory + "id", id + "\n");
        files.put(directory + "type", "Unified\n");
        files.put(directory + "size", "1024K\n");
        files.put(directory + "shared_cpu_list", cpus + "\n");
    }

    private static CacheBank bank(long id, CpuSet cpus) {
        return new CacheBank(id, 3, CacheType.BOTH, MemorySize.ofKibibytes(1024), cpus, List.of(), Extras.NONE);
    }

    private List<CacheBank> banks() {
        return probe().value().cache().map(HostCache::banks).orElse(List.of());
    }

    private List<Note> notes(HostReason reason) {
        return probe().notes().stream().filter(note -> note.reason() == reason).toList();
    }

    @Test
    void sharesOneBankAmongSiblings() {
        for (int cpu = 0; cpu < 4; cpu++) {
            cache(cpu, "index3", 3, cpu / 2, cpu < 2 ? "0-1" : "2-3");
        }

        assertThat(banks()).containsExactly(bank(0, CpuSet.of(0, 1)), bank(1, CpuSet.of(2, 3)));
    }

    @Test
    void leavesOutLowerLevels() {
        cache(0, "index2", 2, 0, "0");
        cache(0, "index3", 3, 0, "0");

        assertThat(banks()).containsExactly(bank(0, CpuSet.of(0)));
        assertThat(new CacheProbe(KernelFiles.of(files), Dialect.parse("11.3.0"))
                        .probe()
                        .value()
                        .cache()
                        .orElseThrow()
                        .banks())
                .extracting(CacheBank::level)
                .containsExactly(2, 3);
    }

    @Test
    void readsOnlineCpusAlone() {
        files.put(CPU + "online", "0\n");
        cache(0, "index3", 3, 0, "0");
        cache(1, "index3", 3, 1, "1");

        assertThat(banks()).containsExactly(bank(0, CpuSet.of(0)));
    }

    @Test
    void notesCachesWithoutId() {
        cache(0, "index3", 3, 0, "0");
        files.remove(CPU + "cpu0/cache/index3/id");

        assertThat(probe().value().cache()).isEmpty();
        assertThat(notes(HostReason.CACHE_WITHOUT_ID))
                .containsExactly(
                        Note.of(HostReason.CACHE_WITHOUT_ID, "sys/devices/system/cpu", "cache/index*/id is missing"));
    }

    @Test
    void notesThatThereIsNoCacheOfTheLevel() {
        cache(0, "index2", 2, 0, "0");

        assertThat(probe().value().cache()).isEmpty();
        assertThat(notes(HostReason.CACHE_MISSING))
                .containsExactly(
                        Note.of(HostReason.CACHE_MISSING, "sys/devices/system/cpu", "no cache of level 3 or above"));
    }

    @Test
    void keepsTheBanksBeforeAMalformedFileInTheOrderOfReading() {
        cache(0, "index3", 3, 1, "0");
        cache(1, "index3", 3, 0, "1");
        cache(2, "index3", 3, 2, "2");
        files.put(CPU + "cpu2/cache/index3/size", "8 MB\n");
        files.put(INFO + "MB/bandwidth_gran", "10\n");
        files.put(INFO + "MB/min_bandwidth", "10\n");
        files.put(INFO + "MB/num_closids", "8\n");

        assertThat(banks()).containsExactly(bank(1, CpuSet.of(0)), bank(0, CpuSet.of(1)));
        assertThat(probe().value().bandwidth()).isEmpty();
        assertThat(notes(HostReason.CACHE_FAILED))
                .extracting(Note::subject)
                .containsExactly(CPU + "cpu2/cache/index3/size");
    }

    @Test
    void leavesOutCachesAndBandwidthWhereResctrlIsMalformed() {
        cache(0, "index3", 3, 0, "0");
        files.put(INFO + "MB/bandwidth_gran", "ten\n");

        assertThat(probe().value()).isEqualTo(HostCaches.NONE);
        assertThat(probe().notes()).extracting(Note::reason).containsExactly(HostReason.RESCTRL_FAILED);
        assertThat(probe().notes()).extracting(Note::subject).containsExactly(INFO + "MB/bandwidth_gran");
    }

    @Test
    void addsBandwidthMonitorsAndEnergyOfResctrl() {
        cache(0, "index3", 3, 4, "0");
        files.put(INFO + "MB/bandwidth_gran", "10\n");
        files.put(INFO + "MB/min_bandwidth", "10\n");
        files.put(INFO + "MB/num_closids", "8\n");
        files.put(INFO + "L3_MON/num_rmids", "176\n");
        files.put(INFO + "L3_MON/mon_features", "llc_occupancy\n");
        files.put(INFO + "PERF_PKG_MON/num_rmids", "96\n");
        files.put(INFO + "PERF_PKG_MON/mon_features", "core_energy\n");

        assertThat(probe().value().cache().orElseThrow().monitor()).isPresent();
        assertThat(probe().value().bandwidth().orElseThrow().nodes())
                .extracting(BandwidthNode::id)
                .containsExactly(4L);
        assertThat(probe().value().energy()).isPresent();
        assertThat(probe().notes()).isEmpty();
    }

    @Test
    void leavesTheBandwidthAloneWhereTheFileOfEnergyIsMalformed() {
        files.put(INFO + "PERF_PKG_MON/num_rmids", "576\n");
        files.put(INFO + "L3_MON/num_rmids", "176\n");
        files.put(INFO + "L3_MON/mon_features", "mbm_total_bytes\n");

        assertThat(probe().value().energy()).isEmpty();
        assertThat(probe().value().bandwidth()).isPresent();
        assertThat(notes(HostReason.ENERGY_FAILED))
                .extracting(Note::subject)
                .containsExactly(INFO + "PERF_PKG_MON/mon_features");
    }
}
