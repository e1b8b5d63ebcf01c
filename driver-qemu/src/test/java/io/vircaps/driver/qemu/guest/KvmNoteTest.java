package io.vircaps.driver.qemu.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.host.kvm.KvmReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.HostUser;
import io.vircaps.model.Version;
import io.vircaps.model.note.Note;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KvmNoteTest {
    private static final HostUser EMULATOR = new HostUser(64055, 64055, List.of(107L));
    private static final String PATH = "/usr/bin/qemu-system-x86_64";

    private static EmulatorFacts facts(boolean present, boolean enabled) {
        return new EmulatorFacts(
                new Version(7, 2, 0),
                "x86_64",
                present,
                enabled,
                true,
                List.of(),
                Optional.of("failed to initialize kvm: Device or resource busy"));
    }

    private static Note note(Map<String, String> host, EmulatorFacts facts) {
        return KvmNote.of(HostSource.of(Map.of(), host), EMULATOR, PATH, facts);
    }

    @Test
    void reportsThatKvmCanBeUsed() {
        Note note = note(Map.of("kvm.device", "660 0:107"), facts(true, true));

        assertThat(note.reason()).isEqualTo(QemuReason.KVM_USABLE);
    }

    @Test
    void reportsThatOnlyAPrivilegeOpensTheDevice() {
        Note note = note(Map.of("kvm.device", "600 0:0"), facts(true, true));

        assertThat(note.reason()).isEqualTo(QemuReason.KVM_BY_PRIVILEGE);
        assertThat(note.detail()).contains("mode 600").contains("64055");
    }

    @Test
    void reportsThatThereIsNoDevice() {
        Note note = note(Map.of(), facts(true, false));

        assertThat(note.reason()).isEqualTo(KvmReason.KVM_MISSING);
        assertThat(note.action()).isPresent();
    }

    @Test
    void namesTheUserThatMayNotOpenIt() {
        Map<String, String> host = Map.of("kvm.device", "660 0:107", "user", "uid=1000 gid=1000");
        Note note = note(host, facts(true, false));

        assertThat(note.reason()).isEqualTo(KvmReason.KVM_NOT_PERMITTED);
        assertThat(note.detail())
                .startsWith("open: permission denied as uid 1000;")
                .contains("its mode is 0660, its owner 0, its group 107");
    }

    @Test
    void reportsThatTheEmulatorHasNoKvm() {
        Note note = note(Map.of("kvm.device", "666 0:107"), facts(false, false));

        assertThat(note.reason()).isEqualTo(QemuReason.KVM_NOT_BUILT);
        assertThat(note.subject()).isEqualTo(PATH);
    }

    @Test
    void repeatsTheEmulatorsMessage() {
        Note note = note(Map.of("kvm.device", "666 0:107"), facts(true, false));

        assertThat(note.reason()).isEqualTo(QemuReason.KVM_REFUSED);
        assertThat(note.detail()).isEqualTo("failed to initialize kvm: Device or resource busy");
    }
}
