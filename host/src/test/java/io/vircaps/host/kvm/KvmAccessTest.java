package io.vircaps.host.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.note.Note;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KvmAccessTest {
    private final Map<String, String> files = new HashMap<>(Map.of(
            "etc/passwd", "jo:x:1000:1000::/:\n",
            "etc/group", "kvm:x:107:\njo:x:1000:\n"));
    private final Map<String, String> facts = new HashMap<>(Map.of("user", "uid=1000 gid=1000 groups=27"));

    private Optional<Note> obstacle() {
        return KvmAccess.obstacle(HostSource.of(files, facts));
    }

    @Test
    void isAbsentWhereTheDeviceOpens() {
        facts.put("kvm.device", "0666 0:0");

        assertThat(obstacle()).isEmpty();
    }

    @Test
    void isAMissingDevice() {
        assertThat(obstacle()).contains(Note.of(KvmReason.KVM_MISSING, "/dev/kvm", "no such file"));
    }

    @Test
    void isAMissingPermissionWithTheCommandThatGivesIt() {
        facts.put("kvm.device", "0660 0:107");

        assertThat(obstacle())
                .contains(Note.of(
                                KvmReason.KVM_NOT_PERMITTED,
                                "/dev/kvm",
                                "open: permission denied as uid 1000; its mode is 0660, its owner 0, its group 107 (kvm);"
                                        + " the user's groups are 1000 27")
                        .remedy("as root: usermod -aG kvm jo, and let the user log in again"));
    }

    @Test
    void isASessionThatBeganBeforeTheUserBecameAMember() {
        facts.put("kvm.device", "0660 0:107");
        files.put("etc/group", "kvm:x:107:jo\n");

        assertThat(obstacle().flatMap(Note::remedy))
                .contains("log in again: the user is a member of 107 (kvm), this session began before");
    }

    @Test
    void isADeviceThatLetsNoGroupIn() {
        facts.put("kvm.device", "0600 0:0");
        files.put("etc/group", "jo:x:1000:\n");

        assertThat(obstacle().flatMap(Note::remedy))
                .contains("as root: groupadd --system kvm && chgrp kvm /dev/kvm && chmod 0660 /dev/kvm (udev's rules do"
                        + " so at each start), then usermod -aG kvm jo, and let the user log in again");
    }

    @Test
    void isAnotherRefusalOfTheSystem() {
        facts.put("kvm.device", "0666 0:0");
        facts.put("kvm.open", "No such device");

        assertThat(obstacle())
                .contains(Note.of(KvmReason.KVM_NOT_OPENED, "/dev/kvm", "open: No such device as uid 1000"));
    }
}
