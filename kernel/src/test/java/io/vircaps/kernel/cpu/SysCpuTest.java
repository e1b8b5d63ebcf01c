package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelTextException;
import io.vircaps.model.CpuSet;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SysCpuTest {
    private final Map<String, String> contents = new TreeMap<>();

    private SysCpu cpus() {
        return new SysCpu(KernelFiles.of(contents));
    }

    private void file(String name, String content) {
        contents.put(SysCpu.PATH + "/" + name, content);
    }

    @Test
    void readsTopologyFiles() {
        file("cpu3/topology/physical_package_id", "1\n");
        file("cpu3/topology/die_id", "2\n");
        file("cpu3/topology/cluster_id", "65535\n");
        file("cpu3/topology/core_id", "4\n");
        file("cpu3/topology/thread_siblings_list", "3,7\n");

        assertThat(cpus().physicalPackage(3)).isEqualTo(1);
        assertThat(cpus().die(3)).isEqualTo(2);
        assertThat(cpus().cluster(3)).isEqualTo(65535);
        assertThat(cpus().core(3)).isEqualTo(4);
        assertThat(cpus().threadSiblings(3)).isEqualTo(CpuSet.of(3, 7));
    }

    @Test
    void hasDefaultsForMissingTopologyFiles() {
        assertThat(cpus().physicalPackage(3)).isZero();
        assertThat(cpus().die(3)).isZero();
        assertThat(cpus().cluster(3)).isZero();
        assertThat(cpus().core(3)).isZero();
        assertThat(cpus().threadSiblings(3)).isEqualTo(CpuSet.of(3));
    }

    @Test
    void takesMinusOneForNoneExceptForCores() {
        file("cpu0/topology/physical_package_id", "-1\n");
        file("cpu0/topology/die_id", "-1\n");
        file("cpu0/topology/cluster_id", "-1\n");
        file("cpu0/topology/core_id", "-1\n");

        assertThat(cpus().physicalPackage(0)).isZero();
        assertThat(cpus().die(0)).isZero();
        assertThat(cpus().cluster(0)).isZero();
        assertThatThrownBy(() -> cpus().core(0))
                .isInstanceOf(KernelTextException.class)
                .hasMessageStartingWith("sys/devices/system/cpu/cpu0/topology/core_id: malformed");
    }

    @Test
    void refusesACoreNumberBeyondTheRange() {
        file("cpu0/topology/core_id", "4294967295\n");

        assertThatThrownBy(() -> cpus().core(0)).isInstanceOf(KernelTextException.class);
    }

    @Test
    void takesACpuWithoutASwitchForOnline() {
        file("cpu1/online", "0\n");
        file("cpu2/online", "1\n");

        assertThat(cpus().isOnline(0)).isTrue();
        assertThat(cpus().isOnline(1)).isFalse();
        assertThat(cpus().isOnline(2)).isTrue();
    }

    @Test
    void needsListsOfOnlineAndPresentCpus() {
        assertThatThrownBy(() -> cpus().online())
                .isInstanceOf(KernelFileException.class)
                .hasMessage("sys/devices/system/cpu/online: missing: expected a list of CPUs, found 'none'");

        file("online", "0,2-3\n");
        file("present", "\n");

        assertThat(cpus().online()).isEqualTo(CpuSet.of(0, 2, 3));
        assertThatThrownBy(() -> cpus().present()).isInstanceOf(KernelTextException.class);
    }

    @Test
    void refusesMoreCpusThanAnyKernelHas() {
        file("online", "0-2147483647\n");
        file("present", "0-131071\n");

        assertThatThrownBy(() -> cpus().online())
                .isInstanceOf(KernelTextException.class)
                .hasMessageContaining("from 1 to 131072 CPUs");
        assertThat(cpus().present().size()).isEqualTo(131072);
    }

    @Test
    void findsCpusByTheirDirectories() {
        file("cpu10/x", "");
        file("cpu2/x", "");
        file("cpufreq/x", "");
        file("cpuidle/x", "");

        assertThat(cpus().entries(SysCpu.PATH)).isEqualTo(CpuSet.of(2, 10));
    }

    @Test
    void listsCachesByName() {
        file("cpu0/cache/index3/level", "3\n");
        file("cpu0/cache/index10/level", "4\n");
        file("cpu0/cache/uevent", "");

        assertThat(cpus().caches(0))
                .extracting(SysCache::path)
                .containsExactly(SysCpu.PATH + "/cpu0/cache/index10", SysCpu.PATH + "/cpu0/cache/index3");
        assertThat(cpus().caches(1)).isEmpty();
    }
}
