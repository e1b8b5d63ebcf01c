package io.vircaps.host.cause;

import io.vircaps.model.note.Reason;
import io.vircaps.model.note.Reason.Meaning;

/** Root causes of many notes. Only {@code explain} searches them. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum CauseReason implements Reason {
    /** There is no sysfs. */
    SYS_EMPTY(Meaning.of(
                    "/sys is missing or holds nothing of the kernel, so nothing that is read there is known: CPUs, NUMA "
                            + "nodes, caches, IOMMU groups, firmware tables.",
                    "a mounted sysfs")
            .element("host")
            .remedy("mount it: mount -t sysfs -o ro sysfs /sys; into a container: -v /sys:/sys:ro")),
    /** Parts of sysfs are hidden. */
    SYS_PARTLY_HIDDEN(Meaning.of(
                    "Another mount covers a part of /sys, as container managers and sandboxes do.",
                    "the kernel's own files there")
            .element("host")
            .remedy("unmount it, or run outside the container or sandbox that hides it")),
    /** A host directory without sysfs. */
    SYS_NOT_RECORDED(Meaning.of(
                    "The host directory has no root/sys, so nothing that is read there is known. The host itself may "
                            + "have all of it.",
                    "the files of /sys that a probe reads")
            .element("host")
            .remedy("record the host again with vircaps gather")),
    /** Parts of procfs are hidden. */
    PROC_PARTLY_HIDDEN(Meaning.of(
                    "Parts of /proc are missing, empty or covered by another mount, as container managers and sandboxes "
                            + "do.",
                    "the kernel's own files there")
            .element("host")
            .remedy("unmount what covers it, or mount -t proc proc /proc; for a container: --security-opt "
                    + "systempaths=unconfined")),
    /** A host directory without parts of procfs. */
    PROC_NOT_RECORDED(Meaning.of(
                    "The host directory lacks parts of root/proc that every host has. The host itself may have them.",
                    "the files of /proc that a probe reads")
            .element("host")
            .remedy("record the host again with vircaps gather")),
    /** There are no device nodes. */
    DEV_EMPTY(Meaning.of(
                    "/dev is missing or has no device nodes, not even /dev/null, so no device can be opened.",
                    "the device nodes that every system has")
            .element("host")
            .remedy("mount it: mount -t devtmpfs devtmpfs /dev; into a chroot: mount --bind /dev DIR/dev")),
    /** System calls are refused. */
    SECCOMP_FILTER(Meaning.of(
                    "A seccomp filter of a container manager or sandbox refuses system calls of this process.",
                    "system calls that are allowed")
            .element("host")
            .remedy(
                    "run without the filter (docker run --security-opt seccomp=unconfined; systemd: SystemCallFilter=), "
                            + "or allow the call in it")),
    /** The process runs in a user namespace, whose root is not root of the host. */
    USER_NAMESPACE(Meaning.of(
                    "This process is in a user namespace: its root is an ordinary user of the host, and files of users "
                            + "who are not mapped are the overflow user there.",
                    "the user namespace of the host")
            .element("host")
            .remedy("run outside the namespace, or make the container with the host's users (podman: as root; docker: "
                    + "--userns=host)")),
    /** The host is Linux in Windows (WSL). */
    WSL(Meaning.of(
                    "This is Linux in Windows (WSL), which has what Windows passes on: no IOMMU, no resctrl, KVM only "
                            + "with nested virtualization, logind only with systemd.",
                    "a kernel that runs on the machine itself")
            .element("host")
            .remedy("in .wslconfig of the Windows user: [wsl2] nestedVirtualization=true; in /etc/wsl.conf: [boot] "
                    + "systemd=true; then wsl --shutdown")),
    /** There is no system bus. */
    DBUS_MISSING(
            Meaning.of("There is no D-Bus system bus, so logind cannot be queried.", "the socket of the system bus")
                    .element("host/power_management")
                    .remedy("start the system bus (systemctl start dbus); into a container: -v /run/dbus:/run/dbus")),
    /** The host is a virtual machine, which lacks parts of the machine it runs on. */
    VIRTUAL_MACHINE(Meaning.of(
                    "This host is itself a virtual machine and has only those parts of the processor and chipset that "
                            + "its hypervisor passes on.",
                    "a machine that passes them on")
            .element("host")
            .remedy("where this virtual machine is run: give it the processor host-passthrough and a virtual IOMMU; "
                    + "resctrl belongs to the machine below"));

    private final Meaning meaning;

    CauseReason(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
