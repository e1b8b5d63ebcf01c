package io.vircaps.driver.ch;

import io.vircaps.host.validate.HostChecker;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.Verdict;

/**
 * Whether a host can run Cloud Hypervisor; {@code tools/virt-host-validate-ch.c} of libvirt, left out of some builds.
 */
final class ChChecks {
    private ChChecks() {}

    static HostReport report(HostSource host) {
        HostChecker checker = new HostChecker(host);
        if (checker.requireCpu() && hasVirtualization(checker)) {
            checker.kvm();
        }
        return checker.report("ch", "CH");
    }

    /** On ARM as a rule; of others that Cloud Hypervisor does not run on nothing is known. */
    private static boolean hasVirtualization(HostChecker checker) {
        boolean isX86 = checker.arch().equals(Arch.X86_64);
        if (!isX86 && !checker.arch().equals(Arch.AARCH64)) {
            return true;
        }
        return checker.check(
                "hardware-virtualization",
                "for hardware virtualization",
                !isX86 || checker.hasFlag("svm") || checker.hasFlag("vmx"),
                Verdict.FAIL,
                "Only emulated CPUs are available, performance will be significantly limited");
    }
}
