package io.vircaps.host.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Arch;
import io.vircaps.model.note.Note;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KvmModuleTest {
    private final Map<String, String> files = new HashMap<>(Map.of(
            "proc/cpuinfo", "vendor_id\t: AuthenticAMD\n",
            "sys/module/ext4/x", "",
            "sys/devices/x", "",
            "proc/sys/kernel/osrelease", "6.1\n"));

    private KvmModule module() {
        return KvmModule.of(KernelFiles.of(files), Arch.X86_64);
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64, AuthenticAMD, kvm_amd",
        "i686, HygonGenuine, kvm_amd",
        "x86_64, GenuineIntel, kvm_intel",
        "ppc64le, x, kvm_hv",
        "aarch64, x, kvm",
        "s390x, x, kvm"
    })
    void isThatOfTheProcessor(String arch, String vendor, String name) {
        files.put("proc/cpuinfo", "vendor_id\t: " + vendor + "\n");

        assertThat(KvmModule.of(KernelFiles.of(files), new Arch(arch)).name()).isEqualTo(name);
    }

    @Test
    void isUnloadedWithoutItsDirectory() {
        assertThat(module().isUnloaded()).isTrue();
        assertThat(module().notLoaded())
                .isEqualTo(Note.of(KvmReason.KVM_MODULE_NOT_LOADED, "/sys/module/kvm_amd", "no such directory")
                        .remedy("as root: modprobe kvm_amd; to have it at each start, put its name into"
                                + " /etc/modules-load.d/kvm.conf"));

        files.put("sys/module/kvm_amd/parameters/nested", "1\n");
        assertThat(module().isUnloaded()).isFalse();
        assertThat(module().nested()).contains("1");
    }

    @Test
    void isNotCalledUnloadedWhereSysIsHidden() {
        files.keySet().removeIf(path -> path.startsWith("sys/"));
        files.put("sys/fs/resctrl/x", "");

        assertThat(module().isUnloaded()).isFalse();
        assertThat(module().nested()).isEmpty();
    }

    @Test
    void isNotInAKernelWhoseListLacksIt() {
        files.put("lib/modules/6.1/modules.dep", "kernel/fs/ext4/ext4.ko:\n");
        assertThat(module().obstacle())
                .contains(
                        Note.of(KvmReason.KVM_NOT_IN_KERNEL, "/lib/modules/6.1/modules.dep", "does not name kvm_amd"));

        files.put("lib/modules/6.1/modules.dep", "kernel/arch/x86/kvm/kvm-amd.ko.xz:\n");
        assertThat(module().obstacle()).isEmpty();

        files.put("lib/modules/6.1/modules.dep", "kernel/fs/ext4/ext4.ko:\n");
        files.put("lib/modules/6.1/modules.builtin", "kernel/arch/x86/kvm/kvm_amd.ko\n");
        assertThat(module().obstacle()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"blacklist kvm-amd", " blacklist kvm", "install kvm_amd /bin/false", "install kvm /bin/true"})
    void isBlacklistedByALineOfModprobe(String line) {
        files.put("etc/modprobe.d/mine.conf", "# no\n" + line + "\n");

        assertThat(module().obstacle())
                .contains(Note.of(KvmReason.KVM_MODULE_BLACKLISTED, "/etc/modprobe.d/mine.conf", line.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"blacklist kvm_intel", "options kvm_amd nested=1", "install kvm_amd modprobe x", "blacklist"})
    void isNotBlacklistedByOtherLines(String line) {
        files.put("etc/modprobe.d/mine.conf", line + "\n");
        files.put("etc/modprobe.d/mine.txt", "blacklist kvm_amd\n");

        assertThat(module().obstacle()).isEmpty();
    }
}
