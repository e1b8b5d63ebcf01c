package io.vircaps.host;

import io.vircaps.model.note.Reason;

/** Why a fact about the host is missing or not what it could be. */
public enum HostReason implements Reason {
    /** Neither configuration nor firmware gives the host a uuid. */
    HOST_UUID_RANDOM(
            "Neither the configuration nor the firmware gives the host a uuid that this user can read. libvirt "
                    + "makes up another one at each start; <uuid> is the kernel's boot_id, which is random and lasts until reboot."),
    /** A uuid stands where one was looked for, and cannot be used. */
    HOST_UUID_INVALID("What was configured or stored as the host's uuid is none, or is all one byte."),
    /** The kernel names an architecture that libvirt does not know. */
    ARCH_UNKNOWN("The kernel names an architecture that libvirt does not know; <arch> is left out."),
    /** No page sizes. */
    PAGES_UNREADABLE("The sizes of memory pages could not be read; <pages> of <cpu> is left out."),
    /** There is no IOMMU, or the kernel does not use it. */
    IOMMU_NOT_IN_USE("The kernel has no IOMMU groups: there is no IOMMU, or firmware or kernel keep it switched off."),
    /** Nobody can say whether the host can suspend. */
    POWER_MANAGEMENT_UNKNOWN("Neither logind nor pm-is-supported is there to say whether the host can suspend."),
    /** Whoever can say whether the host can suspend did not answer. */
    POWER_MANAGEMENT_FAILED("logind or pm-is-supported did not answer; <power_management> is left empty."),
    /** libvirt has no driver for this kind of processor. */
    CPU_NOT_SUPPORTED(
            "libvirt does not describe processors of this architecture; only <arch> and <pages> are printed."),
    /** Nobody can say what the processor is called. */
    CPU_MODEL_UNKNOWN("What the processor says of itself fits no model of the CPU map, or could not be read; <model>, "
            + "<vendor>, <signature> and <feature> are left out."),
    /** CPUID is not to be had. */
    CPU_GUESSED(
            "CPUID could not be read, so model and features were guessed from the flags of /proc/cpuinfo. The kernel "
                    + "hides some and adds others: libvirt would say something else."),
    /** The CPUs could not be counted. */
    CPU_COUNT_FAILED("The host's CPUs could not be counted; <topology> of <cpu> and all it depends on is left out."),
    /** /proc/cpuinfo could not be read. */
    CPUINFO_UNREADABLE("/proc/cpuinfo could not be read; <microcode> and <maxphysaddr> are left out."),
    /** The kernel knows no NUMA. */
    NUMA_MISSING("The kernel tells of no NUMA nodes; one cell is made up from the number of CPUs."),
    /** A file about NUMA nodes could not be used. */
    NUMA_FAILED("A file about NUMA nodes could not be read or understood. As libvirt does, cells are made up from the "
            + "number of CPUs and all that was read is dropped."),
    /** Not even made-up cells. */
    TOPOLOGY_FAILED("The host's CPUs or memory could not be counted, so <topology> is left out."),
    /** The kernel numbers no cache banks. */
    CACHE_WITHOUT_ID("The kernel does not number the cache banks of this processor; <cache> needs the numbers."),
    /** A file about caches could not be used. */
    CACHE_FAILED("A file about caches could not be read or understood; <cache> holds what was read before it."),
    /** The resctrl file system is not mounted. */
    RESCTRL_NOT_MOUNTED("The kernel can divide or watch caches, but its resctrl file system is not mounted."),
    /** A file of resctrl could not be used. */
    RESCTRL_FAILED("A file of resctrl could not be read or understood; <cache> and <memory_bandwidth> are left out."),
    /** A configuration file cannot be read. */
    CONFIGURATION_NOT_READABLE("A configuration file of libvirt could not be read; the defaults are used."),
    /** A configuration file is malformed. */
    CONFIGURATION_INVALID(
            "A configuration file of libvirt is malformed or sets something impossible. libvirt would not "
                    + "start; the defaults are used."),
    /** A configuration file belongs to somebody else. */
    CONFIGURATION_NOT_TRUSTED(
            "A configuration file, or its folder, belongs to another user or can be written by others, "
                    + "and we run as root: the defaults are used."),
    /** A configured security model is not to be had. */
    SECURITY_MODEL_FAILED("A security model that the configuration asks for, or that is active on the host, cannot be "
            + "used. libvirt's driver would not start; the model is left out."),
    /** The user for emulators does not exist. */
    SECURITY_USER_UNKNOWN(
            "The user or group that emulators run as does not exist. libvirt's driver would not start; the "
                    + "model dac is left out.");

    private final String explanation;

    HostReason(String explanation) {
        this.explanation = explanation;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
