package io.vircaps.host.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Version;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.CheckResult;
import io.vircaps.model.check.HostReport.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostCheckerTest {
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>(Map.of("arch", "x86_64", "user", "uid=5 gid=5"));

    private HostChecker checker() {
        return new HostChecker(HostSource.of(files, facts));
    }

    private static CheckResult last(HostChecker checker) {
        List<CheckResult> checks = checker.report("qemu", "QEMU").checks();
        return checks.get(checks.size() - 1);
    }

    @Test
    void reportsChecksInTheirOrder() {
        HostChecker checker = checker();

        assertThat(checker.check("a", "for a", true, Verdict.FAIL, "hint")).isTrue();
        assertThat(checker.check("b", "for b", false, Verdict.WARN, "do b")).isTrue();
        assertThat(checker.report("lxc", "LXC"))
                .isEqualTo(new HostReport(
                        "lxc",
                        "LXC",
                        List.of(
                                new CheckResult("a", "for a", Verdict.PASS, Optional.empty()),
                                new CheckResult("b", "for b", Verdict.WARN, Optional.of("do b"))),
                        List.of(),
                        true));
    }

    @Test
    void aFailedCheckMakesTheHostUnfit() {
        HostChecker checker = checker();

        assertThat(checker.check("a", "for a", false, Verdict.FAIL, "do a")).isFalse();
        assertThat(checker.report("lxc", "LXC").fit()).isFalse();
    }

    @Test
    void needsCpuinfo() {
        HostChecker checker = checker();
        assertThat(checker.requireCpu()).isFalse();
        assertThat(checker.report("ch", "CH").errors())
                .containsExactly("Unable to get CPU flags: /proc/cpuinfo: no such file");
        assertThat(checker.report("ch", "CH").fit()).isFalse();

        files.put("proc/cpuinfo", "flags : fpu vmx x\n");
        assertThat(checker().requireCpu()).isTrue();
        assertThat(checker().hasFlag("vmx")).isTrue();
        assertThat(checker().hasFlag("svm")).isFalse();
        assertThat(checker().arch()).isEqualTo(Arch.X86_64);
    }

    @Test
    void findsDevices() {
        files.put("dev/vhost-net", "");
        HostChecker checker = checker();

        assertThat(checker.deviceExists("vhost", "dev/vhost-net", Verdict.FAIL, "x"))
                .isTrue();
        assertThat(last(checker).subject()).isEqualTo("if device /dev/vhost-net exists");
        assertThat(checker.deviceExists("tun", "dev/net/tun", Verdict.FAIL, "x"))
                .isFalse();
    }

    @Test
    void needsKvmThatTheUserMayOpen() {
        HostChecker missing = checker();
        assertThat(missing.kvm()).isFalse();
        assertThat(last(missing))
                .isEqualTo(new CheckResult(
                        "device-kvm-exists",
                        "if device /dev/kvm exists",
                        Verdict.FAIL,
                        Optional.of("Check that the 'kvm-intel' or 'kvm-amd' modules are loaded & the BIOS has enabled"
                                + " virtualization")));

        facts.put("kvm.device", "0660 0:7");
        HostChecker closed = checker();
        assertThat(closed.kvm()).isFalse();
        assertThat(last(closed).id()).isEqualTo("device-kvm-accessible");

        facts.put("kvm.device", "0666 0:7");
        facts.put("kvm.open", "No such device");
        assertThat(checker().kvm()).isTrue();
    }

    @Test
    void hasAnotherHintForKvmOfOtherArchitectures() {
        facts.put("arch", "aarch64");
        HostChecker checker = checker();
        checker.kvm();

        assertThat(last(checker).hint())
                .contains("Check that CPU and firmware supports virtualization and kvm module is loaded");
    }

    @Test
    void findsNamespaces() {
        files.put("proc/self/ns/ipc", "");
        HostChecker checker = checker();

        assertThat(checker.namespace("ipc", Verdict.FAIL, "x")).isTrue();
        assertThat(last(checker))
                .isEqualTo(new CheckResult("namespace-ipc", "for namespace ipc", Verdict.PASS, Optional.empty()));
        assertThat(checker.namespace("net", Verdict.FAIL, "x")).isFalse();
    }

    /** 2.6.26 is 132634 in bytes; a release counts three decimal places a part. */
    @ParameterizedTest
    @CsvSource({
        "6.1.0-28-amd64, true",
        "2.6.26, true",
        "0.132.634, true",
        "0.132.633, false",
        "5-rc1, true",
        "linux, false",
        "4295.0.0, false",
        "5.1000.0, false"
    })
    void comparesTheReleaseOfLinuxAsLibvirtDoes(String release, boolean passed) {
        files.put("proc/sys/kernel/osrelease", release + "\n");
        HostChecker checker = checker();

        assertThat(checker.linux(new Version(2, 6, 26), Verdict.FAIL, "x")).isEqualTo(passed);
        assertThat(last(checker).subject()).isEqualTo("for Linux >= 2.6.26");
    }

    @Test
    void findsLoadedModules() {
        files.put("proc/modules", "ext4 1 2 - Live 0x0\nkvm_hv 1 0 - Live 0x0\n");

        assertThat(checker().moduleLoaded("kvm_hv")).isTrue();
        assertThat(checker().moduleLoaded("hv")).isFalse();
    }

    @Test
    void checksEachController() {
        files.put("proc/cgroups", "");
        files.put("proc/mounts", "cgroup /sys/fs/cgroup/cpu cgroup rw,cpu 0 0\n");
        HostChecker checker = checker();

        assertThat(checker.cgroups(List.of("cpu", "memory"), Verdict.FAIL)).isFalse();
        assertThat(checker.report("lxc", "LXC").checks())
                .containsExactly(
                        new CheckResult(
                                "cgroup-cpu", "for cgroup 'cpu' controller support", Verdict.PASS, Optional.empty()),
                        new CheckResult(
                                "cgroup-memory",
                                "for cgroup 'memory' controller support",
                                Verdict.FAIL,
                                Optional.of("Enable 'memory' in kernel Kconfig file or mount/enable cgroup controller"
                                        + " in your system")));
    }

    @Test
    void reportsThatControlGroupsCannotBeUsed() {
        HostChecker checker = checker();

        assertThat(checker.cgroups(List.of("cpu"), Verdict.WARN)).isTrue();
        assertThat(checker.report("lxc", "LXC").errors())
                .containsExactly("Unable to initialize cgroups: internal error: no cgroup backend available");
        assertThat(checker.report("lxc", "LXC").fit()).isTrue();
        assertThat(checker.cgroups(List.of("cpu"), Verdict.FAIL)).isFalse();
        assertThat(checker.report("lxc", "LXC").fit()).isFalse();
    }

    @Test
    void checksTheIommuOfFirmwareThenOfTheKernel() {
        files.put("proc/cpuinfo", "flags : fpu vmx x\n");
        HostChecker without = checker();
        assertThat(without.iommu(Verdict.FAIL)).isFalse();
        assertThat(last(without).id()).isEqualTo("iommu-firmware");

        files.put("sys/firmware/acpi/tables/DMAR", "");
        files.put("sys/kernel/iommu_groups/0/type", "DMA\n");
        HostChecker checker = checker();
        assertThat(checker.iommu(Verdict.FAIL)).isTrue();
        assertThat(checker.report("qemu", "QEMU").checks())
                .extracting(CheckResult::id, CheckResult::subject)
                .containsExactly(
                        tuple("iommu-firmware", "for device assignment IOMMU support"),
                        tuple("iommu-kernel", "if IOMMU is enabled by kernel"));
    }

    @Test
    void checksSecureGuests() {
        HostChecker checker = checker();

        assertThat(checker.secureGuests(Verdict.WARN)).isTrue();
        assertThat(last(checker))
                .isEqualTo(new CheckResult(
                        "secure-guest",
                        "for secure guest support",
                        Verdict.WARN,
                        Optional.of("Unknown if this platform has Secure Guest support")));
    }
}
