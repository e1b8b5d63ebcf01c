package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.proc.ProcMounts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kernel of this machine. */
class DeviceProgramsIT {
    /** {@code CAP_NET_ADMIN} and {@code CAP_SYS_ADMIN}; linux/capability.h. */
    private static final long PRIVILEGES = 1 << 12 | 1 << 21;

    private static final boolean FOREIGN_CALLS = Runtime.version().feature() >= 25
            && List.of("amd64", "aarch64", "riscv64", "loongarch64", "ppc64le", "s390x")
                    .contains(System.getProperty("os.arch"));

    @Test
    void isQueriedWhereVersion2IsMounted() {
        boolean isMounted = ProcMounts.read(KernelFiles.live()).mounts().stream()
                .anyMatch(mount -> mount.type().equals("cgroup2"));

        assertThat(DevicePrograms.reported(HostSource.live()).isPresent()).isEqualTo(isMounted && FOREIGN_CALLS);
    }

    /** With the privilege it may still be silent: a kernel without such programs, a container's rules. */
    @Test
    void needsThePrivilege() {
        boolean tells = DevicePrograms.reported(HostSource.live()).orElse(false);

        assertThat(tells).isIn(false, isPrivileged());
    }

    private static boolean isPrivileged() {
        String effective = KernelFiles.live().read("proc/self/status").orElseThrow().lines().stream()
                .filter(line -> line.startsWith("CapEff:"))
                .findFirst()
                .orElseThrow();
        return (Long.parseUnsignedLong(effective.substring("CapEff:".length()).strip(), 16) & PRIVILEGES) != 0;
    }
}
