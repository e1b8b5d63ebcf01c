package io.vircaps.kernel.proc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcMountsTest {
    @Test
    void readsPlaceTypeAndWhetherItIsReadOnly() {
        ProcMounts mounts = ProcMounts.parse(new KernelText("proc/mounts", """
                /dev/vda / ext4 rw,relatime 0 0
                selinuxfs /sys/fs/selinux selinuxfs ro,nosuid 0 0
                proc /proc proc ro 0 0
                roof /mnt/rooms tmpfs rooted 0 0
                short line
                """));

        assertThat(mounts.mounts())
                .containsExactly(
                        new ProcMounts.Mount("/", "ext4", false),
                        new ProcMounts.Mount("/sys/fs/selinux", "selinuxfs", true),
                        new ProcMounts.Mount("/proc", "proc", true),
                        new ProcMounts.Mount("/mnt/rooms", "tmpfs", false));
    }

    @Test
    void findsNothingMountedWithoutProc() {
        assertThat(ProcMounts.read(KernelFiles.of(Map.of())).mounts()).isEmpty();
    }
}
