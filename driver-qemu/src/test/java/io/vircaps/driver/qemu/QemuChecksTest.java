package io.vircaps.driver.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.CheckResult;
import io.vircaps.model.check.HostReport.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QemuChecksTest {
    private final Map<String, String> files = new HashMap<>(Map.of(
            "proc/cpuinfo", "flags : vme svm\n",
            "proc/mounts", "cgroup2 /sys/fs/cgroup cgroup2 rw 0 0\n",
            "sys/fs/cgroup/cgroup.controllers", "cpuset cpu io memory\n",
            "dev/vhost-net", "",
            "dev/net/tun", ""));
    private final Map<String, String> facts = new HashMap<>(Map.of(
            "arch", "x86_64",
            "kvm.device", "0660 0:36",
            "kvm.open", "yes",
            "cgroup2.device-programs", "yes"));

    private HostReport report() {
        return QemuChecks.report(HostSource.of(files, facts));
    }

    private List<String> ids() {
        return report().checks().stream().map(CheckResult::id).toList();
    }

    private Verdict verdict(String id) {
        return report().checks().stream()
                .filter(check -> check.id().equals(id))
                .map(CheckResult::verdict)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areMadeInLibvirtsOrder() {
        assertThat(ids())
                .containsExactly(
                        "hardware-virtualization",
                        "device-kvm-exists",
                        "device-kvm-accessible",
                        "device-vhost-net",
                        "device-tun",
                        "cgroup-cpu",
                        "cgroup-cpuacct",
                        "cgroup-cpuset",
                        "cgroup-memory",
                        "cgroup-devices",
                        "cgroup-blkio",
                        "iommu-firmware",
                        "secure-guest");
        assertThat(report().fit()).isTrue();
        assertThat(report().label()).isEqualTo("QEMU");
    }

    @ParameterizedTest
    @CsvSource({"x86_64, svm, PASS", "i686, vmx, PASS", "x86_64, vmxx, FAIL", "s390x, sie, PASS", "s390x, vmx, FAIL"})
    void askTheProcessorForItsArchitecturesFlag(String arch, String flag, Verdict expected) {
        facts.put("arch", arch);
        files.put("proc/cpuinfo", (arch.equals("s390x") ? "features : " : "flags : ") + flag + "\n");

        assertThat(verdict("hardware-virtualization")).isEqualTo(expected);
    }

    @Test
    void leaveOutKvmWhereTheHardwareHasNoVirtualization() {
        files.put("proc/cpuinfo", "flags : vme\n");

        assertThat(ids()).startsWith("hardware-virtualization", "device-vhost-net");
        assertThat(report().fit()).isFalse();
    }

    @Test
    void askForTheModuleOfPowerAlone() {
        facts.put("arch", "ppc64le");
        files.put("proc/modules", "kvm_hv 1 0 - Live 0x0\n");

        assertThat(verdict("module-kvm-hv")).isEqualTo(Verdict.PASS);
        assertThat(verdict("hardware-virtualization")).isEqualTo(Verdict.PASS);
        files.remove("proc/modules");
        assertThat(verdict("module-kvm-hv")).isEqualTo(Verdict.WARN);
    }

    @Test
    void askOnlyForTheDeviceWhereAnArchitectureHasNoFlag() {
        facts.put("arch", "aarch64");

        assertThat(ids())
                .startsWith("device-kvm-exists", "device-kvm-accessible")
                .doesNotContain("module-kvm-hv");
    }

    @Test
    void requireTunButNotVhost() {
        files.remove("dev/vhost-net");
        assertThat(verdict("device-vhost-net")).isEqualTo(Verdict.WARN);
        assertThat(report().fit()).isTrue();

        files.remove("dev/net/tun");
        assertThat(verdict("device-tun")).isEqualTo(Verdict.FAIL);
        assertThat(report().fit()).isFalse();
    }

    @Test
    void areNotMadeWithoutCpuinfo() {
        files.remove("proc/cpuinfo");

        assertThat(report().checks()).isEmpty();
        assertThat(report().errors()).isNotEmpty();
        assertThat(report().fit()).isFalse();
    }
}
