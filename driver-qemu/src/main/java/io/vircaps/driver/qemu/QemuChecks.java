package io.vircaps.driver.qemu;

import io.vircaps.host.validate.HostChecker;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.Verdict;
import java.util.List;

/** Whether a host can run guests of QEMU with KVM; {@code tools/virt-host-validate-qemu.c} of libvirt. */
final class QemuChecks {
    /** What an architecture states about its hardware. */
    private enum Hardware {
        /** It can run guests. */
        FIT,
        /** It cannot. */
        UNFIT,
        /** It does not report it. */
        UNKNOWN
    }

    private final HostChecker checker;

    private QemuChecks(HostChecker checker) {
        this.checker = checker;
    }

    static HostReport report(HostSource host) {
        HostChecker checker = new HostChecker(host);
        if (checker.requireCpu()) {
            new QemuChecks(checker).perform();
        }
        return checker.report("qemu", "QEMU");
    }

    private void perform() {
        hardware();
        if (checker.arch().name().startsWith("ppc64")) {
            checker.check(
                    "module-kvm-hv",
                    "for PowerPC KVM module loaded",
                    checker.moduleLoaded("kvm_hv"),
                    Verdict.WARN,
                    "Load kvm_hv for better performance");
        }
        checker.deviceExists(
                "device-vhost-net",
                "dev/vhost-net",
                Verdict.WARN,
                "Load the 'vhost_net' module to improve performance of virtio networking");
        checker.deviceExists(
                "device-tun",
                "dev/net/tun",
                Verdict.FAIL,
                "Load the 'tun' module to enable networking for QEMU guests");
        checker.cgroups(List.of("cpu", "cpuacct", "cpuset", "memory", "devices", "blkio"), Verdict.WARN);
        checker.iommu(Verdict.WARN);
        checker.secureGuests(Verdict.WARN);
    }

    private void hardware() {
        Hardware hardware = hardwareOf(checker.arch().name());
        if (hardware != Hardware.UNKNOWN) {
            checker.check(
                    "hardware-virtualization",
                    "for hardware virtualization",
                    hardware == Hardware.FIT,
                    Verdict.FAIL,
                    "Host not compatible with KVM; HW virtualization CPU features not found. Only emulated CPUs are"
                            + " available; performance will be significantly limited");
        }
        if (hardware != Hardware.UNFIT) {
            checker.kvm();
        }
    }

    private Hardware hardwareOf(String arch) {
        return switch (arch) {
            case "i686", "x86_64" -> checker.hasFlag("svm") || checker.hasFlag("vmx") ? Hardware.FIT : Hardware.UNFIT;
            case "s390", "s390x" -> checker.hasFlag("sie") ? Hardware.FIT : Hardware.UNFIT;
            case "ppc64", "ppc64le" -> Hardware.FIT;
            default -> Hardware.UNKNOWN;
        };
    }
}
