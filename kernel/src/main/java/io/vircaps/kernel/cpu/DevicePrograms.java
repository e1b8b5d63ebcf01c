package io.vircaps.kernel.cpu;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.proc.ProcMounts;
import java.util.List;
import java.util.Optional;

/**
 * BPF programs that control which devices a control group of version 2 may use, {@code BPF_CGROUP_DEVICE};
 * {@code Documentation/admin-guide/cgroup-v2.rst}, "Device controller".
 */
public final class DevicePrograms {
    private static final String RECORDED = "cgroup2.device-programs";
    private static final String TYPE = "cgroup2";

    private DevicePrograms() {}

    /**
     * Whether this process can query such programs, which needs a kernel that supports them and {@code CAP_NET_ADMIN}
     * or {@code CAP_SYS_ADMIN}. Empty if no control group of version 2 is mounted, or bpf(2) cannot be called. A host
     * directory records it as {@code cgroup2.device-programs}.
     *
     * @throws KernelException if the table of mounts cannot be read
     */
    public static Optional<Boolean> reported(HostSource host) {
        if (!host.isLive()) {
            return host.facts().recorded(RECORDED).map("yes"::equals);
        }
        List<ProcMounts.Mount> mounts = ProcMounts.read(host.files()).mounts();
        Optional<String> place = Optional.empty();
        for (ProcMounts.Mount mount : mounts) {
            place = mount.type().equals(TYPE) ? Optional.of(mount.place()) : place;
        }
        return place.flatMap(ForeignCalls::canQueryDevicePrograms);
    }
}
