package io.vircaps.host;

import io.vircaps.model.note.Reason;
import io.vircaps.model.note.Reason.Meaning;

/** Reasons why a fact about the host is missing or incomplete. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum HostReason implements Reason {
    /** Neither configuration nor firmware has a uuid of the host. */
    HOST_UUID_RANDOM(Meaning.of(
                    "Neither the configuration nor the firmware gives the host a uuid that this user can "
                            + "read. libvirt makes up another one at each start; <uuid> is the kernel's boot_id, which "
                            + "is random and lasts until reboot. Where that cannot be read either, it is "
                            + "random in each process.",
                    "a uuid")
            .element("host/uuid")
            .remedy("set host_uuid in libvirtd.conf, or run as root where the firmware has one")),
    /** The configured or stored uuid is invalid. */
    HOST_UUID_INVALID(Meaning.of(
                    "What was configured or stored as the host's uuid is none, or is all one byte.",
                    "a uuid whose bytes differ")
            .element("host/uuid")
            .remedy("set host_uuid in libvirtd.conf")),
    /** There is no SMBIOS. */
    DMI_MISSING(Meaning.of(
                    "The kernel shows nothing of SMBIOS (DMI), as in most containers, on most boards other "
                            + "than PCs, and in small virtual machines.",
                    "the kernel's directory of SMBIOS fields")
            .element("host/uuid")
            .remedy("set host_uuid in libvirtd.conf")),
    /** SMBIOS can be read by root only. */
    DMI_NOT_READABLE(Meaning.of(
                    "The firmware's fields that identify the machine can be read by root only.",
                    "a file that this user may read")
            .element("host/uuid")
            .remedy("run as root")),
    /** The kernel names an architecture that libvirt does not know. */
    ARCH_UNKNOWN(Meaning.of(
                    "The kernel names an architecture that libvirt does not know; <arch> and all of "
                            + "the CPU but <pages> are left out.",
                    "an architecture of the list that the libvirt release has")
            .element("host/cpu/arch")
            .remedy("select a release that has it with --dialect; loongarch64: 10.2.0")),
    /** No page sizes. */
    PAGES_UNREADABLE(Meaning.of(
                    "The sizes of memory pages could not be read; <pages> of <cpu> is left out.",
                    "directories hugepages-NkB")
            .element("host/cpu/pages")
            .remedy("see the note for the file; run as root")),
    /** The kernel has no huge pages. */
    HUGE_PAGES_NONE(Meaning.of(
                    "The kernel has no huge pages, so <pages> names the base page alone.", "directories hugepages-NkB")
            .element("host/cpu/pages")
            .remedy("use a kernel with CONFIG_HUGETLBFS")),
    /** There is no IOMMU, or the kernel does not use it. */
    IOMMU_NOT_IN_USE(Meaning.of(
                    "The kernel has no IOMMU groups: there is no IOMMU, or firmware or kernel keep it "
                            + "switched off.",
                    "at least one group")
            .element("host/iommu")
            .remedy("switch on VT-d, AMD-Vi or SMMU in the firmware and in the kernel's command line")),
    /** Neither logind nor pm-utils is present. */
    POWER_MANAGEMENT_UNKNOWN(Meaning.of(
                    "Neither logind nor pm-is-supported is available to report whether the host can suspend.",
                    "logind on the system bus")
            .element("host/power_management")
            .remedy("start systemd-logind, or install pm-utils")),
    /** logind or pm-utils did not reply. */
    POWER_MANAGEMENT_FAILED(Meaning.of(
                    "logind or pm-is-supported did not reply; <power_management> is left empty.",
                    "a reply within 3 seconds")
            .element("host/power_management")
            .remedy("see why logind does not reply: systemctl status systemd-logind")),
    /** The host cannot suspend. */
    SUSPEND_NOT_SUPPORTED(Meaning.of(
                    "The program that knows it reports that the host cannot suspend in any way; <power_management> is "
                            + "empty.",
                    "yes or challenge")
            .element("host/power_management")
            .remedy("for suspend to disk: swap space at least as large as the memory")),
    /** libvirt has no driver for this kind of processor. */
    CPU_NOT_SUPPORTED(Meaning.of(
                    "This libvirt release does not describe processors of this architecture; only "
                            + "<arch> and <pages> are printed.",
                    "x86, ARM, POWER or s390; riscv64 from 9.3.0, loongarch64 from 10.2.0")
            .element("host/cpu/model")),
    /** No model of the CPU map fits the processor. */
    CPU_MODEL_UNKNOWN(Meaning.of(
                    "The processor's identification matches no model of the CPU map, or could not be read; "
                            + "<model>, <vendor>, <signature> and <feature> are left out.",
                    "registers that fit a model of the map")
            .element("host/cpu/model")
            .remedy("use a newer CPU map with --cpu-map")),
    /** The processor's vendor is unknown. */
    CPU_VENDOR_UNKNOWN(Meaning.of(
                    "The processor names a vendor that the CPU map does not have; <vendor> is left out and "
                            + "models of any vendor may fit.",
                    "a vendor of the CPU map")
            .element("host/cpu/vendor")
            .remedy("use a newer CPU map with --cpu-map")),
    /** There is no CPU map of the dialect's release; that of another release is used. */
    CPU_MAP_STANDS_IN(Meaning.of(
                    "There is no CPU map of the release whose documents are written; that of an older one, or of the "
                            + "oldest there is, stands in. That release may name another model, or features that are "
                            + "not named here.",
                    "a CPU map of that release")
            .element("host/cpu/model")
            .remedy("give the map directory of an installed libvirt of that release with --cpu-map")),
    /** CPUID cannot be read; the flags of {@code /proc/cpuinfo} are used. */
    CPU_GUESSED(Meaning.of(
                    "CPUID could not be read, so model and features were guessed from the flags of "
                            + "/proc/cpuinfo. The kernel hides some and adds others: libvirt's model can differ.",
                    "the processor's own CPUID values")
            .element("host/cpu/model")
            .remedy("run on Java 25, or as root with the cpuid module loaded")),
    /** The CPUs could not be counted. */
    CPU_COUNT_FAILED(Meaning.of(
                    "The host's CPUs could not be counted; <topology> of <cpu> and all it depends on is left out.",
                    "the kernel's files of CPUs")
            .element("host/cpu/topology")
            .remedy("see the note for the file")),
    /** /proc/cpuinfo could not be read. */
    CPUINFO_UNREADABLE(Meaning.of(
                    "/proc/cpuinfo could not be read; <microcode> and <maxphysaddr> are left out.", "a readable file")
            .element("host/cpu/microcode")
            .remedy("mount /proc, and let this user read it")),
    /** The kernel states no microcode version. */
    MICROCODE_UNKNOWN(Meaning.of(
                    "The kernel does not report the microcode version, as in most virtual machines of "
                            + "some hypervisors; <microcode> is left out.",
                    "a line microcode with a number other than 0")
            .element("host/cpu/microcode")),
    /** The kernel states no width of physical addresses. */
    ADDRESS_SIZE_UNKNOWN(Meaning.of(
                    "The kernel does not report the number of physical address bits; <maxphysaddr> is left out.",
                    "a line 'address sizes'")
            .element("host/cpu/maxphysaddr")),
    /** The kernel has no NUMA. */
    NUMA_MISSING(Meaning.of(
                    "The kernel reports no NUMA nodes; one cell is derived from the number of CPUs.",
                    "the kernel's directory of nodes")
            .element("host/topology")
            .remedy("use a kernel with CONFIG_NUMA")),
    /** The kernel has NUMA, and the directory of its nodes is not visible. */
    NUMA_NODES_HIDDEN(Meaning.of(
                    "The kernel has NUMA (get_mempolicy succeeds), but the directory of its nodes is "
                            + "not visible, as in containers that hide parts of /sys. As libvirt does, no cell "
                            + "is printed, and the host's memory counts as 0.",
                    "the directory /sys/devices/system/node with one directory a node")
            .element("host/topology/cells")
            .remedy("make /sys/devices/system/node visible to this process, for example by a read-only bind mount "
                    + "of the host's /sys")),
    /** A seccomp filter refuses the call that detects NUMA. */
    NUMA_CALL_REFUSED(Meaning.of(
                    "A seccomp filter refuses the system call by which libvirt finds out whether "
                            + "there is NUMA; as libvirt does, one cell is made up from the number of CPUs.",
                    "get_mempolicy succeeds")
            .element("host/topology")
            .remedy("allow get_mempolicy in the container's seccomp profile, or give the container CAP_SYS_NICE")),
    /** A file about NUMA nodes could not be used. */
    NUMA_FAILED(Meaning.of(
                    "A file about NUMA nodes could not be read or understood. As libvirt does, cells are "
                            + "made up from the number of CPUs and all that was read is dropped.",
                    "files as the kernel documents them")
            .element("host/topology")
            .remedy("see the note for the file")),
    /** The firmware has no HMAT table, which describes the performance of memory. */
    HMAT_MISSING(Meaning.of(
                    "There are several nodes, and the firmware does not report how fast one reaches the other "
                            + "(ACPI table HMAT); <interconnects> and the cells' <cache> are left out.",
                    "a directory access1 in each node with memory")
            .element("host/topology/interconnects")
            .remedy("look for HMAT in the firmware's settings")),
    /** CPUs or memory could not be counted, so there is not even a made-up topology. */
    TOPOLOGY_FAILED(Meaning.of(
                    "The host's CPUs or memory could not be counted, so <topology> is left out.",
                    "the kernel's files of CPUs and memory")
            .element("host/topology")
            .remedy("mount /proc and /sys")),
    /** The kernel has no ids of cache banks. */
    CACHE_WITHOUT_ID(Meaning.of(
                    "The kernel does not number the cache banks of this processor; <cache> needs the numbers.",
                    "a number in each index*/id")
            .element("host/cache")
            .remedy("use a newer kernel")),
    /** There is no cache of the lowest listed level or above. */
    CACHE_MISSING(Meaning.of(
                    "The kernel reports no cache of a level that libvirt lists: 3 or above, from 10.8.0 on 2 or "
                            + "above; <cache> is left out.",
                    "a directory cache/indexN of such a level")
            .element("host/cache")
            .remedy("in a virtual machine: let its host show the cache")),
    /** A file about caches could not be used. */
    CACHE_FAILED(Meaning.of(
                    "A file about caches could not be read or understood; <cache> holds what was read before " + "it.",
                    "files as the kernel documents them")
            .element("host/cache")
            .remedy("see the note for the file")),
    /** Kernel or processor have no resctrl. */
    RESCTRL_MISSING(Meaning.of(
                    "Kernel or processor cannot divide or watch caches and memory bandwidth; <control>, "
                            + "<monitor> and <memory_bandwidth> are left out.",
                    "the kernel's directory of resctrl")
            .element("host/memory_bandwidth")
            .remedy("a processor with RDT or QoS, and a kernel with CONFIG_X86_CPU_RESCTRL")),
    /** The resctrl file system is not mounted. */
    RESCTRL_NOT_MOUNTED(Meaning.of(
                    "The kernel can divide or watch caches, but its resctrl file system is not mounted.",
                    "the directory info")
            .element("host/memory_bandwidth")
            .remedy("mount -t resctrl resctrl /sys/fs/resctrl")),
    /** The memory bandwidth has no control. */
    BANDWIDTH_NOT_CONTROLLED(Meaning.of(
                    "resctrl is mounted and has no control of the memory bandwidth; <memory_bandwidth> is "
                            + "left out.",
                    "the directory info/MB")
            .element("host/memory_bandwidth")),
    /** A file of resctrl could not be used. */
    RESCTRL_FAILED(Meaning.of(
                    "A file of resctrl could not be read or understood; <cache> and <memory_bandwidth> are "
                            + "left out.",
                    "files as the kernel documents them")
            .element("host/cache")
            .remedy("see the note for the file; run as root")),
    /** A file of resctrl about energy could not be used. */
    ENERGY_FAILED(Meaning.of(
                    "A file of resctrl about processor packages could not be read or understood; <energy> is left out.",
                    "files as the kernel documents them")
            .element("host/energy")
            .remedy("see the note for the file; run as root")),
    /** A configuration file cannot be read. */
    CONFIGURATION_NOT_READABLE(Meaning.of(
                    "A configuration file of libvirt could not be read; the defaults are used.",
                    "a file that this user may read")
            .element("host")
            .remedy("run as root")),
    /** A configuration file is malformed. */
    CONFIGURATION_INVALID(Meaning.of(
                    "A configuration file of libvirt is malformed or sets something impossible. libvirt "
                            + "would not start; the defaults are used.",
                    "settings as the file's own comments describe them")
            .element("host")
            .remedy("correct the file at the position in the note")),
    /** A configuration file belongs to another user or can be written by others. */
    CONFIGURATION_NOT_TRUSTED(Meaning.of(
                    "A configuration file, or its directory, belongs to another user or can be written by "
                            + "others, and we run as root: the defaults are used.",
                    "a file and a directory owned by root and writable by no other user")
            .element("host")
            .remedy("make root the owner of both and take others' write permission away")),
    /** A configured or active security model cannot be used. */
    SECURITY_MODEL_FAILED(Meaning.of(
                    "A security model that the configuration requests, or that is active on the host, cannot "
                            + "be used. libvirt's driver would not start; the model is left out.",
                    "a security model that is in use on the host")
            .element("host/secmodel")
            .remedy("install the model's tools and labels, or take it out of the configuration")),
    /** The user for emulators does not exist. */
    SECURITY_USER_UNKNOWN(Meaning.of(
                    "The user or group that emulators run as does not exist. libvirt's driver would not "
                            + "start; the model dac is left out.",
                    "a user and a group that exist")
            .element("host/secmodel[model='dac']")
            .remedy("create them, or set user and group in the configuration of libvirt's driver"));

    private final Meaning meaning;

    HostReason(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
