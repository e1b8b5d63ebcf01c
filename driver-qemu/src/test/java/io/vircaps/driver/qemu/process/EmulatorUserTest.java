package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.driver.qemu.target.QemuUri;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.HostUser;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Note;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmulatorUserTest {
    private static final Map<String, String> ACCOUNTS = Map.of(
            "etc/passwd",
            "root:x:0:0::/root:/bin/sh\nlibvirt-qemu:x:64055:107:,,:/:/bin/false\nqemu:x:107:107::/:/bin/false\n",
            "etc/group",
            "root:x:0:\nkvm:x:107:\nlibvirt-qemu:x:64055:libvirt-qemu\nrender:x:105:jo,libvirt-qemu\nbroken\n");
    private static final HostUser EMULATOR = new HostUser(64055, 64055, List.of());

    private static HostUser userOf(Map<String, String> files, Map<String, String> facts) {
        HostSource host = HostSource.of(files, facts);
        QemuTarget target =
                new QemuTarget(QemuUri.of(ConnectionUri.local("qemu", "/system"), host), host, Dialect.DEFAULT);
        return target.emulatorUser(target.conf().value());
    }

    @Test
    void isTheDistributionsAccountForRoot() {
        HostUser user = userOf(ACCOUNTS, Map.of());

        assertThat(user).isEqualTo(new HostUser(64055, 64055, List.of(107L, 64055L, 105L)));
    }

    @Test
    void isTheConfiguredAccountForRoot() {
        Map<String, String> files = new HashMap<>(ACCOUNTS);
        files.put("etc/libvirt/qemu.conf", "user = \"qemu\"\ngroup = \"+7\"\n");
        HostUser user = userOf(files, Map.of());

        assertThat(user.uid()).isEqualTo(107);
        assertThat(user.gid()).isEqualTo(7);
    }

    @Test
    void isUserNobodyWhereThereIsNoSuchAccount() {
        assertThat(userOf(Map.of(), Map.of())).isEqualTo(new HostUser(65534, 65534, List.of()));
    }

    @Test
    void isAnOrdinaryUserHimself() {
        HostUser self = new HostUser(1000, 1000, List.of(107L));

        assertThat(userOf(ACCOUNTS, Map.of("user", "uid=1000 gid=1000 groups=107")))
                .isEqualTo(self);
    }

    @Test
    void changesUserAndKeepsOneCapability() {
        EmulatorUser user = new EmulatorUser(Optional.of(EMULATOR), Optional.of(new Setpriv("/usr/bin/setpriv", true)));

        assertThat(String.join(" ", user.prefix()))
                .isEqualTo("/usr/bin/setpriv --pdeathsig KILL --reuid 64055 --regid 64055 --clear-groups"
                        + " --inh-caps=-all,+dac_override --ambient-caps=-all,+dac_override");
        assertThat(user.notes()).isEmpty();
    }

    @Test
    void doesWithoutWhatAnOlderSetprivCannotDo() {
        EmulatorUser user =
                new EmulatorUser(Optional.of(EMULATOR), Optional.of(new Setpriv("/usr/bin/setpriv", false)));

        assertThat(user.prefix()).startsWith("/usr/bin/setpriv", "--reuid");
    }

    @Test
    void notesThatThereIsNoSetpriv() {
        EmulatorUser user = new EmulatorUser(Optional.of(EMULATOR), Optional.empty());

        assertThat(user.prefix()).isEmpty();
        assertThat(user.notes()).extracting(Note::reason).containsExactly(QemuReason.EMULATOR_RUN_AS_ROOT);
    }

    @Test
    void leavesTheOrdinaryUserAsHeIs() {
        assertThat(EmulatorUser.SELF.prefix()).isEmpty();
        assertThat(EmulatorUser.SELF.notes()).isEmpty();
    }
}
