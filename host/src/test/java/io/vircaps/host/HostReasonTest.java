package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.host.cpu.MapDecoder;
import io.vircaps.host.power.PowerManagementProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Note;
import io.vircaps.store.ProbeCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A host that has everything, and for each reason the change that makes a probe give it. */
class HostReasonTest {

    private static final String CPU = "sys/devices/system/cpu";
    private static final String CPU0 = CPU + "/cpu0";
    private static final String CACHE = CPU0 + "/cache/index3";
    private static final String NODE = "sys/devices/system/node";
    private static final String DMI = "sys/class/dmi/id/product_uuid";
    private static final String FIRMWARE = "sys/devices/virtual/dmi/id/product_uuid";
    private static final String RESCTRL = "sys/fs/resctrl";
    private static final String DAEMON = "etc/libvirt/libvirtd.conf";
    private static final String UUID = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";

    private static final String MAKERLESS = """
            0x00000000 0x00 => 0x0000000a 0x6b6f6f63 0x65726f6d 0x6d2e7369
            0x00000001 0x00 => 0x000006f2 0x00000000 0x00080201 0x078bfbff
            0x80000001 0x00 => 0x00000000 0x00000000 0x00000001 0x20100800
            """;

    @TempDir
    private Path directory;

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>(Map.of("logind.CanSuspend", "yes"));

    @BeforeEach
    void makeHost() {
        files.put("proc/cpuinfo", "processor\t: 0\nmicrocode\t: 0x10\naddress sizes\t: 46 bits physical\n\n");
        files.put("proc/meminfo", "MemTotal:        4032152 kB\n");
        files.put("proc/sys/kernel/random/boot_id", "22222222-3333-4444-5555-666677778888\n");
        files.put("etc/passwd", "libvirt-qemu:x:64055:107::/:/bin/false\n");
        files.put("etc/group", "kvm:x:107:\nlibvirt-qemu:x:64055:\n");
        files.put(FIRMWARE, UUID + "\n");
        files.put(DMI, UUID + "\n");
        files.put(CPU + "/present", "0\n");
        files.put(CPU + "/online", "0\n");
        files.put(CPU0 + "/topology/physical_package_id", "0\n");
        files.put(CPU0 + "/topology/core_id", "0\n");
        files.put(CPU0 + "/topology/thread_siblings_list", "0\n");
        files.put(CACHE + "/level", "3\n");
        files.put(CACHE + "/type", "Unified\n");
        files.put(CACHE + "/size", "8192K\n");
        files.put(CACHE + "/id", "0\n");
        files.put(CACHE + "/shared_cpu_list", "0\n");
        files.put(NODE + "/online", "0\n");
        addNode(0, "0");
        files.put(NODE + "/node0/cpu0/topology/core_id", "0\n");
        files.put("sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages", "0\n");
        files.put("sys/kernel/iommu_groups/0/type", "DMA\n");
        files.put(RESCTRL + "/info/MB/bandwidth_gran", "10\n");
        files.put(RESCTRL + "/info/MB/min_bandwidth", "10\n");
        files.put(RESCTRL + "/info/MB/num_closids", "8\n");
    }

    private void addNode(int node, String cpus) {
        String path = NODE + "/node" + node;
        files.put(path + "/cpulist", cpus + "\n");
        String prefix = "Node " + node + " Mem";
        files.put(path + "/meminfo", prefix + "Total:       2048 kB\n" + prefix + "Free:        1024 kB\n");
        files.put(path + "/distance", "10\n");
    }

    private void remove(String prefix) {
        files.keySet().removeIf(path -> path.startsWith(prefix));
    }

    private void refuse(String path) {
        facts.put("refused." + path, "permission denied");
    }

    @Test
    void isNotGivenOnAHostThatHasEverything() {
        assertThat(probed(CpuDecoder.NONE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isGivenByAProbe(HostReason reason) throws IOException {
        assertThat(notes(reason)).anySatisfy(note -> {
            assertThat(note.reason()).isEqualTo(reason);
            assertThat(note.subject()).isNotBlank();
            assertThat(note.detail()).isNotBlank().doesNotStartWith(note.subject());
        });
    }

    /** Without a default, so that a new reason needs a host that has it. */
    private List<Note> notes(HostReason reason) throws IOException {
        return switch (reason) {
            case HOST_UUID_RANDOM, HOST_UUID_INVALID, DMI_MISSING, DMI_NOT_READABLE -> ofFirmware(reason);
            case CONFIGURATION_NOT_READABLE,
                    CONFIGURATION_INVALID,
                    CONFIGURATION_NOT_TRUSTED,
                    SECURITY_MODEL_FAILED,
                    SECURITY_USER_UNKNOWN -> ofConfiguration(reason);
            case CPU_NOT_SUPPORTED,
                    CPU_MODEL_UNKNOWN,
                    CPU_MAP_STANDS_IN,
                    CPU_VENDOR_UNKNOWN,
                    CPU_GUESSED,
                    CPU_COUNT_FAILED,
                    CPUINFO_UNREADABLE,
                    MICROCODE_UNKNOWN,
                    ADDRESS_SIZE_UNKNOWN,
                    ARCH_UNKNOWN -> ofProcessor(reason);
            case NUMA_MISSING, NUMA_NODES_HIDDEN, NUMA_CALL_REFUSED, NUMA_FAILED, HMAT_MISSING, TOPOLOGY_FAILED ->
                ofNodes(reason);
            case CACHE_WITHOUT_ID,
                    CACHE_MISSING,
                    CACHE_FAILED,
                    RESCTRL_MISSING,
                    RESCTRL_NOT_MOUNTED,
                    BANDWIDTH_NOT_CONTROLLED,
                    RESCTRL_FAILED,
                    ENERGY_FAILED -> ofCaches(reason);
            case POWER_MANAGEMENT_UNKNOWN, POWER_MANAGEMENT_FAILED, SUSPEND_NOT_SUPPORTED -> ofPower(reason);
            case PAGES_UNREADABLE, HUGE_PAGES_NONE, IOMMU_NOT_IN_USE -> ofKernel(reason);
        };
    }

    private List<Note> ofFirmware(HostReason reason) {
        switch (reason) {
            case HOST_UUID_INVALID -> files.put(FIRMWARE, "00000000-0000-0000-0000-000000000000\n");
            case DMI_NOT_READABLE -> {
                refuse(FIRMWARE);
                refuse(DMI);
            }
            default -> {
                remove("sys/class/dmi");
                remove("sys/devices/virtual/dmi");
            }
        }
        return probed(CpuDecoder.NONE);
    }

    private List<Note> ofConfiguration(HostReason reason) throws IOException {
        files.put(DAEMON, reason == HostReason.CONFIGURATION_INVALID ? "host_uuid = = 1\n" : "");
        if (reason == HostReason.CONFIGURATION_NOT_TRUSTED) {
            return othersConfiguration();
        }
        if (reason == HostReason.CONFIGURATION_NOT_READABLE) {
            refuse(DAEMON);
        }
        boolean user = reason == HostReason.SECURITY_USER_UNKNOWN;
        files.put("etc/libvirt/qemu.conf", user ? "user = \"nosuch\"\n" : "security_driver = \"selinux\"\n");
        return probed(CpuDecoder.NONE);
    }

    /** A file that every user may write to, on a machine where this user is root. */
    private List<Note> othersConfiguration() throws IOException {
        Path file = Files.createFile(directory.resolve("qemu.conf"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        HostSource recorded = HostSource.of(files, facts);
        HostSource live = new HostSource(KernelFiles.live(), recorded.facts(), Optional.empty(), true);
        return ConfigDirectory.at(live, directory.toString().substring(1))
                .read("qemu.conf")
                .notes();
    }

    private List<Note> ofProcessor(HostReason reason) throws IOException {
        switch (reason) {
            case ARCH_UNKNOWN -> facts.put("arch", "vax");
            case CPU_NOT_SUPPORTED -> facts.put("arch", "riscv64");
            case CPU_MODEL_UNKNOWN -> facts.put("arch", "aarch64");
            case CPU_GUESSED -> files.put("proc/cpuinfo", "flags\t: fpu\n");
            case CPU_COUNT_FAILED -> remove(CPU + "/present");
            case CPUINFO_UNREADABLE -> refuse("proc/cpuinfo");
            case CPU_VENDOR_UNKNOWN -> {
                return ofDirectory();
            }
            case CPU_MAP_STANDS_IN -> {
                return probed(byMapOf(new Dialect(99, 0, 0)));
            }
            default -> files.put("proc/cpuinfo", "processor\t: 0\n");
        }
        return probed(byMap());
    }

    private static CpuDecoder byMap() {
        return byMapOf(new Dialect(9, 0, 0));
    }

    private static CpuDecoder byMapOf(Dialect dialect) {
        return new MapDecoder(CpuMaps.source(dialect), ProbeCache.none());
    }

    /** A processor whose leaf 0 names no known vendor. */
    private List<Note> ofDirectory() throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve("root").resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
        Files.writeString(directory.resolve("host.txt"), "arch = x86_64\n");
        Files.writeString(directory.resolve("cpuid.txt"), MAKERLESS);
        return probed(HostSource.directory(directory), byMap());
    }

    private List<Note> ofNodes(HostReason reason) {
        switch (reason) {
            case HMAT_MISSING -> {
                files.put(NODE + "/online", "0-1\n");
                addNode(1, "");
            }
            case NUMA_NODES_HIDDEN -> {
                remove(NODE);
                facts.put("numa.get-mempolicy", "yes");
            }
            case NUMA_CALL_REFUSED -> facts.put("numa.get-mempolicy", "ENOSYS");
            case NUMA_FAILED -> files.put(CPU0 + "/topology/core_id", "first\n");
            case TOPOLOGY_FAILED -> {
                remove(NODE);
                remove("proc/meminfo");
            }
            default -> remove(NODE);
        }
        return probed(CpuDecoder.NONE);
    }

    private List<Note> ofCaches(HostReason reason) {
        switch (reason) {
            case CACHE_WITHOUT_ID -> remove(CACHE + "/id");
            case CACHE_MISSING -> remove(CPU0 + "/cache");
            case CACHE_FAILED -> files.put(CACHE + "/type", "Victim\n");
            case RESCTRL_FAILED -> files.put(RESCTRL + "/info/MB/bandwidth_gran", "ten\n");
            case ENERGY_FAILED -> files.put(RESCTRL + "/info/PERF_PKG_MON/num_rmids", "many\n");
            case RESCTRL_NOT_MOUNTED -> {
                remove(RESCTRL);
                files.put(RESCTRL + "/.keep", "");
            }
            case BANDWIDTH_NOT_CONTROLLED -> {
                remove(RESCTRL);
                files.put(RESCTRL + "/info/last_cmd_status", "ok\n");
            }
            default -> remove(RESCTRL);
        }
        return probed(CpuDecoder.NONE);
    }

    private List<Note> ofPower(HostReason reason) throws IOException {
        if (reason == HostReason.POWER_MANAGEMENT_FAILED) {
            return ofBrokenTool();
        }
        facts.remove("logind.CanSuspend");
        if (reason == HostReason.SUSPEND_NOT_SUPPORTED) {
            facts.put("logind.CanSuspend", "na");
        }
        return probed(CpuDecoder.NONE);
    }

    /** A program pm-is-supported that cannot be run. */
    private List<Note> ofBrokenTool() throws IOException {
        Path root = directory.resolve("root");
        Path seen = Files.createDirectories(root.resolve(directory.toString().substring(1)));
        for (Path directory : List.of(directory, seen)) { // where it is run, and where it is looked for
            Path program = Files.writeString(directory.resolve("pm-is-supported"), "#!/nonexistent/shell\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        facts.put("path", directory.toString());
        HostSource recorded = HostSource.of(files, facts);
        HostSource live = new HostSource(KernelFiles.directory(root), recorded.facts(), Optional.empty(), true);
        return PowerManagementProbe.of(live, ProbeCache.none()).probe().notes();
    }

    private List<Note> ofKernel(HostReason reason) {
        switch (reason) {
            case PAGES_UNREADABLE -> refuse("sys/kernel/mm/hugepages");
            case HUGE_PAGES_NONE -> remove("sys/kernel/mm/hugepages");
            default -> remove("sys/kernel/iommu_groups");
        }
        return probed(CpuDecoder.NONE);
    }

    private List<Note> probed(CpuDecoder decoder) {
        return probed(HostSource.of(files, facts), decoder);
    }

    /** The notes of a probe, each followed by its causes. */
    private static List<Note> probed(HostSource host, CpuDecoder decoder) {
        ConfigDirectory config = ConfigDirectory.system(host);
        HostRequest request = HostRequest.ofAll(config)
                .confined(SampleSecurity.MACHINES, config.read("qemu.conf").value(), true);
        List<Note> notes = new ArrayList<>();
        for (Note note : new HostProbe(HostView.of(host, Dialect.DEFAULT), ProbeCache.none(), decoder)
                .probe(request)
                .notes()) {
            notes.add(note);
            notes.addAll(Causes.behind(host, note));
        }
        return notes;
    }
}
