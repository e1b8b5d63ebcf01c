package io.vircaps.host.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.connect.spi.SecurityConfig.BuiltAccount;
import io.vircaps.host.HostReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuestAccountTest {
    private static final SecurityConfig.Account ACCOUNT = new SecurityConfig.Account(
            List.of(
                    new BuiltAccount(List.of("arch"), "nobody", "nobody", false),
                    new BuiltAccount(List.of("fedora", "suse"), "qemu", "qemu", true),
                    new BuiltAccount(List.of(), "libvirt-qemu", "libvirt-qemu", true)),
            List.of(DomainType.KVM));

    private final Map<String, String> files = new HashMap<>(Map.of(
            "etc/passwd", "nobody:x:99:99::/:\nqemu:x:107:107::/:\n",
            "etc/group", "nobody:x:99:\nqemu:x:107:\nkvm:x:36:\n"));

    private Probed<Optional<GuestAccount>> find(String conf) {
        return find(conf, Map.of());
    }

    private Probed<Optional<GuestAccount>> find(String conf, Map<String, String> facts) {
        return GuestAccount.find(HostSource.of(files, facts), LibvirtConf.parse("qemu.conf", conf), ACCOUNT);
    }

    private static Probed<Optional<GuestAccount>> account(long uid, long gid) {
        return Probed.of(Optional.of(new GuestAccount(uid, gid)));
    }

    @Test
    void isTheConfiguredOne() {
        assertThat(find("user = \"nobody\"\ngroup = \"kvm\"\n")).isEqualTo(account(99, 36));
        assertThat(find("user = \"+5\"\ngroup = \"+6\"\n")).isEqualTo(account(5, 6));
    }

    @Test
    void isThatOfTheDistribution() {
        files.put("etc/os-release", "NAME=x\nID=opensuse\nID_LIKE=\"suse\"\n");
        assertThat(find("")).isEqualTo(account(107, 107));

        files.put("etc/os-release", "ID=arch\n");
        assertThat(find("")).isEqualTo(account(99, 99));
    }

    @Test
    void isThatOfAPackageWhoseUserExistsWithoutOsRelease() {
        assertThat(find("")).isEqualTo(account(107, 107));
    }

    @Test
    void notesAnAccountThatDoesNotExist() {
        assertThat(find("user = \"nosuch\"\n"))
                .isEqualTo(Probed.of(
                        Optional.empty(),
                        Note.of(HostReason.SECURITY_USER_UNKNOWN, "nosuch:qemu", "no such user or group")
                                .remedy("install libvirt's driver, or set user and group in qemu.conf")));
    }

    @Test
    void notesAnInvalidConfigurationAndAnUnreadableFile() {
        assertThat(find("user = 5\n").notes())
                .extracting(Note::reason)
                .containsExactly(HostReason.CONFIGURATION_INVALID);
        assertThat(find("", Map.of("refused.etc/passwd", "permission denied")).notes())
                .extracting(Note::reason, Note::subject)
                .containsExactly(tuple(HostReason.SECURITY_USER_UNKNOWN, "etc/passwd"));
    }

    @Test
    void labelHasNumbersWithTheirSign() {
        assertThat(new GuestAccount(64055, 107).label()).isEqualTo("+64055:+107");
    }
}
