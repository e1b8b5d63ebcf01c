package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.store.CacheKey;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmulatorKeysTest {
    private static final String EMULATOR = "/usr/bin/qemu-system-x86_64";

    private final Map<String, String> files = new HashMap<>(Map.of(
            "usr/bin/qemu-system-x86_64", "program",
            "proc/sys/kernel/osrelease", "6.1.0\n",
            "proc/cpuinfo", "processor : 0\nmicrocode : 0x1\nflags : vme\n"));
    private final Map<String, String> facts = new HashMap<>(Map.of("arch", "x86_64"));
    private CacheKey before = CacheKey.of("none");

    @BeforeEach
    void remember() {
        before = key(0);
    }

    private CacheKey key(long user) {
        return new EmulatorKeys(HostSource.of(files, facts), user).of(EMULATOR);
    }

    @Test
    void areTheSameWhereNothingChanged() {
        assertThat(key(0)).isEqualTo(before);
    }

    @Test
    void differByEmulatorAndUser() {
        assertThat(key(1000)).isNotEqualTo(before);
        assertThat(new EmulatorKeys(HostSource.of(files, facts), 0).of("/usr/bin/qemu-system-arm"))
                .isNotEqualTo(before);
    }

    @Test
    void changeWithTheEmulatorsFile() {
        files.put("usr/bin/qemu-system-x86_64", "a newer program");
        assertThat(key(0)).isNotEqualTo(before);
    }

    @Test
    void changeWithKernelAndMicrocode() {
        files.put("proc/sys/kernel/osrelease", "6.1.1\n");
        CacheKey newerKernel = key(0);
        files.put("proc/cpuinfo", "processor : 0\nmicrocode : 0x2\nflags : vme\n");

        assertThat(newerKernel).isNotEqualTo(before);
        assertThat(key(0)).isNotEqualTo(newerKernel).isNotEqualTo(before);
    }

    @Test
    void stayWhereAnotherLineOfCpuinfoChanges() {
        files.put("proc/cpuinfo", "processor : 0\nmicrocode : 0x1\nflags : vme de\n");
        assertThat(key(0)).isEqualTo(before);
    }

    @Test
    void changeWithTheDeviceOfKvm() {
        facts.put("kvm.device", "0660 0:36");
        assertThat(key(0)).isNotEqualTo(before);
    }

    @Test
    void changeWithTheModulesThatQemuLoads() {
        files.put("usr/lib/x86_64-linux-gnu/qemu/accel-tcg.so", "module");
        assertThat(key(0)).isNotEqualTo(before);
    }

    @Test
    void findsModulesBelowTheDirectoriesOfLibraries() {
        KernelFiles libraries = KernelFiles.of(Map.of(
                "usr/lib64/qemu/a.so", "",
                "usr/lib/qemu/a.so", "",
                "usr/lib/aarch64-linux-gnu/qemu/a.so", "",
                "usr/lib/python3/qemu/a.py", "",
                "usr/lib/x86_64-linux-gnu/libc.so", ""));

        assertThat(EmulatorKeys.moduleDirectories(libraries))
                .containsExactly("usr/lib/aarch64-linux-gnu/qemu", "usr/lib/qemu", "usr/lib64/qemu");
        assertThat(EmulatorKeys.moduleDirectories(KernelFiles.of(Map.of()))).isEmpty();
    }
}
