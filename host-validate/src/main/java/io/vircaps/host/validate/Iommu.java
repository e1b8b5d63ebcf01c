package io.vircaps.host.validate;

import io.vircaps.kernel.FileStatus;
import io.vircaps.kernel.KernelFiles;
import java.util.Optional;

/**
 * The IOMMU of a host.
 *
 * @param supported   whether firmware or architecture have one
 * @param skipped     whether the host has no devices for one
 * @param hint        why it is not supported
 * @param argument    the kernel argument that enables it; absent if there is none
 * @param hasGroups   whether the kernel has a directory of groups
 * @param enabled     whether there is a group
 */
record Iommu(
        boolean supported,
        boolean skipped,
        String hint,
        Optional<String> argument,
        boolean hasGroups,
        boolean enabled) {
    private static final String GROUPS = "sys/kernel/iommu_groups";
    private static final String TABLES = "sys/firmware/acpi/tables/";

    static Iommu of(HostChecker host, KernelFiles files) {
        if (host.hasFlag("vmx")) {
            return ofTable(files, "DMAR", "intel_iommu=on");
        }
        if (host.hasFlag("svm")) {
            return ofTable(files, "IVRS", "iommu=pt iommu=1");
        }
        return switch (host.arch().name()) {
            case "ppc64", "ppc64le" -> of(files, Optional.empty(), "");
            case "s390", "s390x" -> ofPci(files);
            default -> missing("Unknown if this platform has IOMMU support", false);
        };
    }

    private static Iommu ofTable(KernelFiles files, String table, String argument) {
        return files.exists(TABLES + table)
                ? of(files, Optional.of(argument), "")
                : missing(
                        "No ACPI " + table + " table found, IOMMU either disabled in BIOS or not supported by this"
                                + " hardware platform",
                        false);
    }

    /** These machines rarely have devices on a PCI bus. */
    private static Iommu ofPci(KernelFiles files) {
        String devices = "sys/bus/pci/devices";
        if (!isDirectory(files, devices)) {
            return missing("Skipped - PCI support disabled", true);
        }
        return files.list(devices, "").isEmpty()
                ? missing("Skipped - No PCI devices are online", true)
                : of(files, Optional.empty(), "");
    }

    private static boolean isDirectory(KernelFiles files, String path) {
        return files.status(path).map(FileStatus::isDirectory).orElse(false);
    }

    private static Iommu missing(String hint, boolean skipped) {
        return new Iommu(false, skipped, hint, Optional.empty(), false, false);
    }

    private static Iommu of(KernelFiles files, Optional<String> argument, String hint) {
        boolean hasGroups = isDirectory(files, GROUPS);
        return new Iommu(
                true,
                false,
                hint,
                argument,
                hasGroups,
                hasGroups && !files.list(GROUPS, "").isEmpty());
    }

    /** Why it is not enabled. */
    String kernelHint() {
        return argument.map(
                        word -> "IOMMU appears to be disabled in kernel. Add " + word + " to kernel cmdline arguments")
                .orElse("IOMMU capability not compiled into kernel.");
    }
}
