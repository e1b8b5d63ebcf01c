package io.vircaps.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    private final Excerpt excerpt = new Excerpt("box", Set.of("qemu"));

    @Test
    void keepsSystemAccountsWithoutNamesAndMembers() {
        assertThat(excerpt.of("etc/passwd", """
                root:x:0:0:root:/root:/bin/sh
                qemu:x:107:36:Guests:/:/sbin/nologin
                jo:x:1000:1000::/:
                bad
                """)).isEqualTo("root:x:0:0:::\nqemu:x:107:36:::\n");
        assertThat(excerpt.of("etc/group", "kvm:x:36:jo,qemu\nstaff:x:50:jo\n")).isEqualTo("kvm:x:36:\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "proc/mounts|a /b selinuxfs rw",
                "proc/mounts|a /b cgroup rw",
                "proc/mounts|a /b cgroup2 rw",
                "proc/self/cgroup|1:name=systemd:/x",
                "proc/sysinfo|Manufacturer: IBM",
                "proc/sysinfo|Type: 2964",
                "proc/sysinfo|Sequence Code: 0000000000012345",
                "lib/modules/6.1/modules.dep|kernel/arch/x86/kvm/kvm.ko:",
                "lib/modules/6.1/modules.builtin|kernel/arch/x86/kvm/kvm.ko",
                "etc/hosts|127.0.1.1 box"
            })
    void keepsTheLinesThatProbesRead(String path, String line) {
        assertThat(excerpt.of(path, "secret\n" + line + "\nother\n")).isEqualTo(line + "\n");
    }

    @Test
    void keepsOneArgumentOfTheKernel() {
        assertThat(excerpt.of("proc/cmdline", "root=UUID=x prot-virt=1 password=x\n"))
                .isEqualTo("prot-virt=1\n");
        assertThat(excerpt.of("proc/cmdline", "root=UUID=x\n")).isEqualTo("\n");
    }

    @Test
    void keepsTheSettingsThatProbesRead() {
        assertThat(excerpt.of("etc/libvirt/qemu.conf", """
                vnc_password = "hunter2"
                group = "kvm"
                user = 'a"b'
                security_driver = [ "selinux", "dac" ]
                security_require_confined = 1
                host_uuid = "x"
                """)).isEqualTo("""
                host_uuid = "x"
                user = 'a"b'
                group = "kvm"
                security_driver = [ "selinux", "dac" ]
                security_require_confined = 1
                """);
    }

    @Test
    void keepsThatSettingsAreMalformed() {
        String kept = excerpt.of("etc/libvirt/qemu.conf", "password = = x\n");

        assertThat(kept).startsWith("# ").endsWith("\n=\n").doesNotContain("password");
    }

    @Test
    void keepsOtherFilesWhole() {
        assertThat(excerpt.of("sys/x", "a\nb\n")).isEqualTo("a\nb\n");
        assertThat(excerpt.of("etc/other.conf", "password = 1\n")).isEqualTo("password = 1\n");
    }
}
