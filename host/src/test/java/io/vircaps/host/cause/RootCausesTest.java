package io.vircaps.host.cause;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.host.Causes;
import io.vircaps.host.ConfigDirectory;
import io.vircaps.host.HostProbe;
import io.vircaps.host.HostReason;
import io.vircaps.host.HostRequest;
import io.vircaps.host.HostView;
import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.host.cpu.MapDecoder;
import io.vircaps.host.kvm.KvmAccess;
import io.vircaps.host.kvm.KvmReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.cpu.ProcessorReason;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Diagnosis;
import io.vircaps.model.note.Diagnosis.Cause;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Reason;
import io.vircaps.store.ProbeCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that lacks little, and for each root cause the change that makes it the cause. */
class RootCausesTest {
    private static final String FLAGS = "proc/cpuinfo";
    private static final String IDENTITY = "0 0 4294967295";
    private static final Note TSC = Note.of(ProcessorReason.TSC_UNKNOWN, "/dev/kvm", "no such file");

    private static final CpuDecoder DECODER = new MapDecoder(CpuMaps.source(new Dialect(9, 0, 0)), ProbeCache.none());

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();

    @BeforeEach
    void makeHost() {
        files.put(FLAGS, """
                processor\t: 0
                vendor_id\t: GenuineIntel
                flags\t: fpu vmx
                microcode\t: 0x10
                address sizes\t: 46 bits physical

                """);
        files.put("proc/meminfo", "MemTotal:        4032152 kB\nMemFree:         1032152 kB\n");
        files.put("proc/misc", "232 kvm\n");
        files.put("proc/stat", "cpu  1 2 3\n");
        files.put("proc/version", "Linux version 6.1.0\n");
        files.put("proc/sys/kernel/osrelease", "6.1.0\n");
        files.put("sys/devices/system/cpu/present", "0\n");
        files.put("sys/devices/system/cpu/online", "0\n");
        files.put("sys/devices/system/cpu/cpu0/topology/core_id", "0\n");
        files.put("sys/module/kvm_intel/parameters/nested", "N\n");
        files.put("sys/class/dmi/id/product_uuid", "1b4e28ba-2fa1-11d2-883f-0016d3cca427\n");
        facts.put("kvm.device", "0660 0:107");
        facts.put("uid-map", IDENTITY);
    }

    private void withoutKvm() {
        facts.remove("kvm.device");
    }

    private void remove(String prefix) {
        files.keySet().removeIf(path -> path.startsWith(prefix));
    }

    private Diagnosis diagnosed(Note... further) {
        HostSource host = HostSource.of(files, facts);
        List<Note> notes = new ArrayList<>();
        HostRequest request = HostRequest.ofAll(ConfigDirectory.system(host));
        notes.addAll(new HostProbe(HostView.of(host, Dialect.DEFAULT), ProbeCache.none(), DECODER)
                .probe(request)
                .notes());
        KvmAccess.obstacle(host).ifPresent(notes::add);
        notes.addAll(List.of(further));
        List<Explanation> symptoms = new ArrayList<>();
        for (Note note : notes) {
            List<Note> chain = new ArrayList<>(List.of(note));
            chain.addAll(Causes.behind(host, note));
            note.reason().meaning().element().ifPresent(path -> symptoms.add(new Explanation(path, chain)));
        }
        return RootCauses.diagnose(host, symptoms);
    }

    private static List<Reason> explained(Diagnosis diagnosis, Reason root) {
        List<Reason> explained = new ArrayList<>();
        for (Cause cause : diagnosis.causes()) {
            if (cause.note().reason().equals(root)) {
                cause.consequences()
                        .forEach(consequence ->
                                explained.add(consequence.chain().get(0).reason()));
            }
        }
        return explained;
    }

    private static List<Reason> roots(Diagnosis diagnosis) {
        return diagnosis.causes().stream().map(cause -> cause.note().reason()).toList();
    }

    /** Without a default, so that a new root cause needs a host that has it. */
    @ParameterizedTest
    @EnumSource
    void isNamedOnce(CauseReason reason) {
        Diagnosis diagnosis = switch (reason) {
            case SYS_EMPTY -> stated("/sys", "sys");
            case SYS_PARTLY_HIDDEN -> stated("/sys/devices/system/cpu", "sys/devices/system/cpu");
            case SYS_NOT_RECORDED -> stated("", "sys");
            case PROC_PARTLY_HIDDEN -> stated("/proc/cpuinfo /proc/meminfo", "proc/cpuinfo");
            case PROC_NOT_RECORDED -> stated("", "proc/cpuinfo");
            case DEV_EMPTY -> withoutDevices();
            case SECCOMP_FILTER -> filtered("ioctl: errno 1");
            case USER_NAMESPACE -> mapped();
            case WSL -> onKernel("5.15.167.4-microsoft-standard-WSL2");
            case DBUS_MISSING -> stated("/run/dbus/system_bus_socket", "none");
            case VIRTUAL_MACHINE -> virtual();
        };

        assertThat(roots(diagnosis)).containsOnlyOnce(reason);
        assertThat(diagnosis.causes()).allSatisfy(cause -> {
            assertThat(cause.note().detail()).isNotBlank();
            assertThat(cause.note().action()).isPresent();
        });
    }

    private Diagnosis stated(String hidden, String prefix) {
        facts.put("hidden", hidden);
        remove(prefix);
        return diagnosed();
    }

    private Diagnosis withoutDevices() {
        facts.put("hidden", "/dev");
        withoutKvm();
        return diagnosed(TSC);
    }

    private Diagnosis filtered(String refusal) {
        facts.put("seccomp", "2");
        facts.put("kvm.api-version", refusal);
        return diagnosed(Note.of(KvmReason.KVM_REFUSES_CALLS, "/dev/kvm", "KVM_GET_API_VERSION: " + refusal));
    }

    private Diagnosis mapped() {
        facts.put("uid-map", "0 1000 1");
        facts.put("refused.sys/class/dmi/id/product_uuid", "permission denied");
        return diagnosed();
    }

    private Diagnosis onKernel(String release) {
        withoutKvm();
        remove("proc/misc");
        files.put("proc/misc", "1 psaux\n");
        files.put("proc/sys/kernel/osrelease", release + "\n");
        return diagnosed(TSC);
    }

    private Diagnosis virtual() {
        files.put("sys/class/dmi/id/sys_vendor", "QEMU\n");
        files.put(FLAGS, files.getOrDefault(FLAGS, "").replace("vmx", "vmx hypervisor"));
        return diagnosed();
    }

    @Test
    void explainsAllThatIsReadInAnEmptySys() {
        Diagnosis diagnosis = stated("/sys", "sys");

        assertThat(explained(diagnosis, CauseReason.SYS_EMPTY))
                .contains(
                        HostReason.HOST_UUID_RANDOM,
                        HostReason.CPU_COUNT_FAILED,
                        HostReason.HUGE_PAGES_NONE,
                        HostReason.IOMMU_NOT_IN_USE,
                        HostReason.NUMA_MISSING,
                        HostReason.TOPOLOGY_FAILED,
                        HostReason.RESCTRL_MISSING,
                        HostReason.CACHE_FAILED);
        assertThat(diagnosis.others())
                .extracting(Explanation::missing)
                .containsOnly("host/power_management")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/sys/devices/system/cpu, sys/devices/system/cpu, CPU_COUNT_FAILED",
        "/sys/kernel, sys/kernel, IOMMU_NOT_IN_USE",
        "/sys/fs, sys/fs, RESCTRL_MISSING",
    })
    void explainsNoMoreThanWhatIsBelowACover(String hidden, String prefix, String first) {
        Diagnosis diagnosis = stated(hidden, prefix);

        assertThat(explained(diagnosis, CauseReason.SYS_PARTLY_HIDDEN))
                .extracting(Reason::name)
                .contains(first)
                .doesNotContain("HOST_UUID_RANDOM");
        assertThat(diagnosis.causes().get(0).note().detail()).endsWith(hidden);
    }

    @Test
    void distinguishesAHostWithoutAFileFromADirectoryWithoutIt() {
        assertThat(roots(stated("/proc/cpuinfo", "proc/cpuinfo"))).contains(CauseReason.PROC_PARTLY_HIDDEN);
        assertThat(roots(stated("", "proc/cpuinfo"))).contains(CauseReason.PROC_NOT_RECORDED);
    }

    @Test
    void takesTheCounterForAConsequenceOfAMissingDevice() {
        withoutKvm();
        files.put(".dockerenv", "");

        Diagnosis diagnosis = diagnosed(TSC);

        assertThat(explained(diagnosis, KvmReason.KVM_DEVICE_NOT_MADE))
                .containsExactly(KvmReason.KVM_MISSING, ProcessorReason.TSC_UNKNOWN);
    }

    @Test
    void takesTheCounterForAConsequenceOfADeviceThatIsNotPermitted() {
        facts.put("user", "uid=1000 gid=1000");

        Diagnosis diagnosis = diagnosed(TSC);

        assertThat(explained(diagnosis, KvmReason.KVM_NOT_PERMITTED))
                .containsExactly(KvmReason.KVM_NOT_PERMITTED, ProcessorReason.TSC_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QEMU", "Google Compute Engine", "VMware, Inc.", "Microsoft Corporation"})
    void namesAGuestWithoutNestedVirtualizationOnce(String vendor) {
        withoutKvm();
        files.put("proc/misc", "1 psaux\n");
        files.put("sys/class/dmi/id/sys_vendor", vendor + "\n");
        files.put(FLAGS, files.getOrDefault(FLAGS, "").replace("vmx", "hypervisor"));
        remove("sys/module/kvm_intel");
        files.put("sys/module/loop/refcnt", "0\n");

        Diagnosis diagnosis = diagnosed(TSC);

        assertThat(roots(diagnosis)).containsExactly(KvmReason.NESTED_VIRTUALIZATION_OFF);
        assertThat(explained(diagnosis, KvmReason.NESTED_VIRTUALIZATION_OFF))
                .contains(KvmReason.KVM_MISSING, ProcessorReason.TSC_UNKNOWN, HostReason.IOMMU_NOT_IN_USE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.15.167.4-microsoft-standard-WSL2", "6.6.36.3-microsoft-standard-WSL2+"})
    void namesWindowsOnce(String release) {
        Diagnosis diagnosis = onKernel(release);

        assertThat(roots(diagnosis)).containsExactly(CauseReason.WSL);
        assertThat(explained(diagnosis, CauseReason.WSL))
                .contains(KvmReason.KVM_MISSING, HostReason.IOMMU_NOT_IN_USE, HostReason.POWER_MANAGEMENT_UNKNOWN);
        assertThat(diagnosis.causes().get(0).note().action().orElseThrow()).contains("nestedVirtualization=true");
    }

    @Test
    void hasAnotherRemedyForTheFirstWsl() {
        Diagnosis diagnosis = onKernel("4.4.0-19041-Microsoft");

        assertThat(diagnosis.causes().get(0).note().action().orElseThrow()).contains("wsl --set-version");
    }

    @ParameterizedTest
    @CsvSource({
        "ioctl: errno 1, true",
        "ioctl: errno 38, true",
        "ioctl: errno 12, false",
        "Operation not permitted, true"
    })
    void blamesAFilterForRefusedCallsAlone(String refusal, boolean isFilter) {
        assertThat(roots(filtered(refusal)).contains(CauseReason.SECCOMP_FILTER))
                .isEqualTo(isFilter);
    }

    @Test
    void blamesNoFilterWhereThereIsNone() {
        facts.put("seccomp", "0");
        facts.put("kvm.api-version", "ioctl: errno 1");

        assertThat(roots(diagnosed(Note.of(KvmReason.KVM_REFUSES_CALLS, "/dev/kvm", "ioctl: errno 1"))))
                .doesNotContain(CauseReason.SECCOMP_FILTER);
    }

    @ParameterizedTest
    @CsvSource({
        "0 1000 1, uid=0 gid=0, 0660 65534:65534, true",
        "1000 1000 1, uid=1000 gid=1000, 0660 65534:65534, true",
        "1000 1000 1, uid=1000 gid=1000, 0660 0:107, false",
        "0 0 4294967295, uid=1000 gid=1000, 0660 65534:65534, false",
    })
    void blamesAUserNamespaceWhereTheUserCannotSeeWhoOwnsTheDevice(
            String map, String user, String device, boolean isNamespace) {
        facts.put("uid-map", map);
        facts.put("user", user);
        facts.put("kvm.device", device);
        facts.put("kvm.open", "permission denied");

        assertThat(roots(diagnosed()).contains(CauseReason.USER_NAMESPACE)).isEqualTo(isNamespace);
    }

    @Test
    void leavesWhatNoRootExplainsAsItIs() {
        Diagnosis diagnosis = diagnosed();

        assertThat(diagnosis.causes()).isEmpty();
        assertThat(diagnosis.others())
                .extracting(Explanation::missing)
                .contains("host/iommu", "host/memory_bandwidth", "host/power_management");
    }

    @Test
    void seesWhatALiveMachineHides() {
        files.put("proc/mounts", """
                sysfs /sys sysfs ro,nosuid 0 0
                tmpfs /sys/devices/system/node tmpfs ro 0 0
                tmpfs /sys/fs/cgroup tmpfs ro 0 0
                lxcfs /proc/cpuinfo fuse.lxcfs rw 0 0
                """);
        files.put("sys/fs/cgroup/cpu/tasks", "1\n");
        files.put("sys/devices/system/node/.keep", "");
        remove("proc/meminfo");
        HostSource recorded = HostSource.of(files, facts);
        HostSource live = new HostSource(KernelFiles.of(files), recorded.facts(), Optional.empty(), true);

        assertThat(HiddenPaths.of(live).hidden()).containsExactly("dev", "proc/meminfo", HiddenPaths.BUS);
        assertThat(HiddenPaths.of(live).hides("/proc/meminfo, MemTotal")).isTrue();
        assertThat(HiddenPaths.of(live).hides("proc/meminfo2")).isFalse();
        assertThat(HiddenPaths.of(live).fact()).isEqualTo("/dev /proc/meminfo /run/dbus/system_bus_socket");
    }
}
