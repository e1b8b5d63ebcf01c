package io.vircaps.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.host.ConfigDirectory;
import io.vircaps.host.HostProbe;
import io.vircaps.host.HostRequest;
import io.vircaps.host.HostView;
import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.kernel.HostSource;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.Dialect;
import io.vircaps.model.host.Host;
import io.vircaps.model.note.Probed;
import io.vircaps.store.ProbeCache;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whatever stands in a host's files, the probe gives a host: it says what it could not use, and never throws. */
class HostProbeFuzz {
    private static final SecurityConfig SECURITY = LocalEngines.drivers().stream()
            .map(Driver::profile)
            .filter(profile -> profile.scheme().equals("qemu"))
            .flatMap(profile -> profile.host().security().stream())
            .findFirst()
            .orElseThrow();

    private static final String CPU = "sys/devices/system/cpu/";
    private static final String NODE = "sys/devices/system/node/";
    private static final List<String> PATHS = List.of(
            CPU + "present",
            CPU + "online",
            CPU + "cpu0/topology/core_id",
            CPU + "cpu0/topology/physical_package_id",
            CPU + "cpu0/topology/thread_siblings_list",
            CPU + "cpu0/cache/index3/level",
            CPU + "cpu0/cache/index3/id",
            CPU + "cpu0/cache/index3/type",
            CPU + "cpu0/cache/index3/size",
            CPU + "cpu0/cache/index3/shared_cpu_list",
            CPU + "cpu1/online",
            NODE + "node0/cpulist",
            NODE + "node0/cpu0/x",
            NODE + "node0/cpu1/x",
            NODE + "node0/meminfo",
            NODE + "node0/distance",
            NODE + "node0/hugepages/hugepages-2048kB/nr_hugepages",
            NODE + "node0/memory_side_cache/index1/size",
            NODE + "node0/memory_side_cache/index1/line_size",
            NODE + "node0/memory_side_cache/index1/indexing",
            NODE + "node0/memory_side_cache/index1/write_policy",
            NODE + "node0/access1/initiators/read_bandwidth",
            NODE + "node0/access1/initiators/write_bandwidth",
            NODE + "node0/access1/initiators/read_latency",
            NODE + "node0/access1/initiators/write_latency",
            NODE + "node0/access1/initiators/node0/x",
            "sys/devices/virtual/dmi/id/product_uuid",
            "sys/fs/resctrl/info/L3/cbm_mask",
            "sys/fs/resctrl/info/L3/min_cbm_bits",
            "sys/fs/resctrl/info/MB/bandwidth_gran",
            "sys/fs/resctrl/info/L3_MON/num_rmids",
            "sys/fs/resctrl/info/L3_MON/mon_features",
            "sys/kernel/mm/hugepages/hugepages-2048kB/x",
            "proc/meminfo",
            "proc/cpuinfo",
            "proc/mounts",
            "etc/passwd",
            "etc/group",
            "etc/selinux/config",
            "etc/selinux/targeted/contexts/virtual_domain_context",
            "etc/libvirt/libvirtd.conf",
            "etc/libvirt/qemu.conf");
    private static final int LONGEST = 200;
    private static final Map<String, String> SOUND = Map.of(
            CPU + "present",
            "0-1\n",
            CPU + "online",
            "0-1\n",
            NODE + "node0/cpulist",
            "0-1\n",
            NODE + "node0/cpu0/x",
            "",
            NODE + "node0/meminfo",
            "MemTotal: 8 kB\nMemFree: 4 kB\n",
            "proc/meminfo",
            "MemTotal: 8 kB\nMemFree: 4 kB\n");

    @FuzzTest(maxDuration = "10m")
    void givesAHost(FuzzedDataProvider data) {
        Map<String, String> contents = new TreeMap<>(SOUND);
        String arch = data.pickValue(List.of("x86_64", "s390x", "ppc64le", "aarch64", "unknown"));
        while (data.remainingBytes() > 0) {
            String path = data.pickValue(PATHS);
            if (data.consumeBoolean()) {
                contents.put(path, data.consumeString(LONGEST));
            } else {
                contents.remove(path);
            }
        }
        HostSource host = HostSource.of(contents, Map.of("arch", arch));
        ConfigDirectory config = ConfigDirectory.system(host);
        HostRequest request = HostRequest.ofAll(config)
                .confined(SECURITY, config.read("qemu.conf").value(), true);
        Probed<Host> probed =
                new HostProbe(HostView.of(host, Dialect.DEFAULT), ProbeCache.none(), CpuDecoder.NONE).probe(request);
        if (arch.equals("unknown") == probed.value().cpu().arch().isPresent()) {
            throw new AssertionError("another architecture: " + probed.value().cpu());
        }
    }
}
