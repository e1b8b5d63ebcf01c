package io.vircaps.driver.lxc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.CheckResult;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LxcChecksTest {
    private final Map<String, String> files = new HashMap<>(Map.of(
            "proc/sys/kernel/osrelease", "6.1.0\n",
            "proc/mounts", "cgroup2 /sys/fs/cgroup cgroup2 rw 0 0\n",
            "sys/fs/cgroup/cgroup.controllers", "cpuset cpu io memory freezer\n",
            "sys/fs/fuse/connections", ""));

    private HostReport report() {
        return LxcChecks.report(HostSource.of(files, Map.of("cgroup2.device-programs", "yes")));
    }

    private void namespaces(String... names) {
        for (String name : names) {
            files.put("proc/self/ns/" + name, "");
        }
    }

    @Test
    void passOnAKernelOfToday() {
        namespaces("ipc", "mnt", "pid", "uts", "net", "user");
        HostReport report = report();

        assertThat(report.fit()).isTrue();
        assertThat(report.label()).isEqualTo("LXC");
        assertThat(report.checks())
                .extracting(CheckResult::id)
                .containsExactly(
                        "linux-version",
                        "namespace-ipc",
                        "namespace-mnt",
                        "namespace-pid",
                        "namespace-uts",
                        "namespace-net",
                        "namespace-user",
                        "cgroup-cpu",
                        "cgroup-cpuacct",
                        "cgroup-cpuset",
                        "cgroup-memory",
                        "cgroup-devices",
                        "cgroup-freezer",
                        "cgroup-blkio",
                        "fuse");
        assertThat(report.checks()).allMatch(check -> check.hint().isEmpty());
    }

    @Test
    void failWithoutANamespaceAndWarnOfOthers() {
        assertThat(report().fit()).isFalse();
        assertThat(report().checks())
                .extracting(CheckResult::id, check -> check.hint().orElse(""))
                .contains(
                        tuple("namespace-mnt", "Mount namespace support is required"),
                        tuple("namespace-uts", "UTS namespace support is required"),
                        tuple("namespace-net", "Network namespace support is recommended"),
                        tuple("namespace-user", "User namespace support is recommended"));

        namespaces("ipc", "mnt", "pid", "uts");
        assertThat(report().fit()).isTrue();
    }

    @Test
    void failWithoutFuse() {
        namespaces("ipc", "mnt", "pid", "uts");
        files.remove("sys/fs/fuse/connections");

        assertThat(report().fit()).isFalse();
        assertThat(report().checks())
                .last()
                .extracting(CheckResult::hint)
                .isEqualTo(Optional.of("Load the 'fuse' module to enable /proc/ overrides"));
    }
}
