package io.vircaps.gather;

import io.vircaps.host.validate.HostChecker;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.numa.HugePages;
import io.vircaps.kernel.numa.SysNode;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Reads the files that no probe of the document reads: counters of memory, and files of host checks. */
final class FurtherReads {
    private static final List<String> DEVICES = List.of("dev/vhost-net", "dev/net/tun", "sys/fs/fuse/connections");

    private FurtherReads() {}

    /** Reads the number of free pages of every pool; returns the number of pools. */
    static int freePages(HostSource host) {
        List<String> directories = new ArrayList<>(List.of(HugePages.HOST));
        SysNode nodes = new SysNode(host.files());
        nodes.nodes().forEach(node -> directories.add(nodes.directory(node) + "/hugepages"));
        int pools = 0;
        for (String directory : directories) {
            for (String pool : host.files().list(directory, "hugepages-")) {
                host.files().read(directory + "/" + pool + "/free_hugepages");
                pools++;
            }
        }
        return pools;
    }

    /** Reads the files of the checks of all engines. */
    static HostReport checks(HostSource host) {
        HostChecker checker = new HostChecker(host);
        DEVICES.forEach(path -> checker.deviceExists("device", path, Verdict.NOTE, ""));
        for (String name : List.of("ipc", "mnt", "pid", "uts", "net", "user")) {
            checker.namespace(name, Verdict.NOTE, "");
        }
        checker.moduleLoaded("kvm_hv");
        checker.cgroups(List.of("cpu"), Verdict.NOTE);
        checker.iommu(Verdict.NOTE);
        checker.secureGuests(Verdict.NOTE);
        return checker.report("host", "HOST");
    }
}
