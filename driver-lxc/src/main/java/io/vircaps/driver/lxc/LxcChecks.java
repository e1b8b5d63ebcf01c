package io.vircaps.driver.lxc;

import io.vircaps.host.validate.HostChecker;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Version;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.Verdict;
import java.util.List;
import java.util.Locale;

/** Whether a host can run containers; {@code tools/virt-host-validate-lxc.c} of libvirt. */
final class LxcChecks {
    private LxcChecks() {}

    static HostReport report(HostSource host) {
        HostChecker checker = new HostChecker(host);
        checker.linux(new Version(2, 6, 26), Verdict.FAIL, "Upgrade to a kernel supporting namespaces");
        for (String name : List.of("ipc", "mnt", "pid", "uts")) {
            String kind = name.equals("mnt") ? "Mount" : name.toUpperCase(Locale.ROOT);
            checker.namespace(name, Verdict.FAIL, kind + " namespace support is required");
        }
        checker.namespace("net", Verdict.WARN, "Network namespace support is recommended");
        checker.namespace("user", Verdict.WARN, "User namespace support is recommended");
        checker.cgroups(List.of("cpu", "cpuacct", "cpuset", "memory", "devices", "freezer", "blkio"), Verdict.FAIL);
        checker.deviceExists(
                "fuse", "sys/fs/fuse/connections", Verdict.FAIL, "Load the 'fuse' module to enable /proc/ overrides");
        return checker.report("lxc", "LXC");
    }
}
