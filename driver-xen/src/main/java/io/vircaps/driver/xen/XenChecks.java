package io.vircaps.driver.xen;

import io.vircaps.driver.xen.hypervisor.Dom0;
import io.vircaps.host.validate.HostChecker;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.Verdict;

/** The checks of a host for Xen. {@code virt-host-validate} has none, so ids and messages are of this project. */
final class XenChecks {
    private XenChecks() {}

    static HostReport report(HostSource host, boolean hasToolstack) {
        HostChecker checker = new HostChecker(host);
        boolean isControl = new Dom0(host.files()).isControl();
        checker.check(
                "xen-control-domain",
                "for the domain that controls Xen",
                isControl,
                Verdict.FAIL,
                "Boot the machine with Xen, and run the check in its control domain");
        checker.check(
                "xen-toolstack",
                "for Xen's toolstack",
                hasToolstack,
                Verdict.FAIL,
                "Install the tools of Xen: xl is not on the search path");
        checker.iommu(Verdict.WARN);
        return checker.report("xen", "XEN");
    }
}
