package io.vircaps.kernel.cpu;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.ProcMounts;
import java.util.List;
import java.util.Optional;

/**
 * Programs in the kernel that decide which devices a control group of version 2 may use, {@code BPF_CGROUP_DEVICE};
 * {@code Documentation/admin-guide/cgroup-v2.rst}, "Device controller".
 */
public final class DevicePrograms {
    private static final String RECORDED = "cgroup2.device-programs";
    private static final String TYPE = "cgroup2";

    private DevicePrograms() {}

    /**
     * Whether the kernel tells of such programs, as it does to those with {@code CAP_NET_ADMIN} or {@code
     * CAP_SYS_ADMIN} if it has them at all; empty where nothing of version 2 is mounted, or the kernel cannot be asked:
     * no file answers this. A host directory tells it as {@code cgroup2.device-programs}.
     *
     * @throws KernelException if the table of mounts cannot be read
     */
    public static Optional<Boolean> told(HostSource host) {
        if (!host.isLive()) {
            return host.facts().recorded(RECORDED).map("yes"::equals);
        }
        List<ProcMounts.Mount> mounts = ProcMounts.read(host.files()).mounts();
        Optional<String> place = Optional.empty();
        for (ProcMounts.Mount mount : mounts) {
            place = mount.type().equals(TYPE) ? Optional.of(mount.place()) : place;
        }
        return place.flatMap(ForeignCalls::tellsDevicePrograms);
    }
}
