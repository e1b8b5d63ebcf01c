package io.vircaps.driver.qemu.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Note;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QemuTargetTest {
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>(Map.of("arch", "loongarch64"));

    private QemuTarget target(String uri, Dialect dialect) {
        HostSource host = HostSource.of(files, facts);
        return new QemuTarget(QemuUri.of(ConnectionUri.parse(uri), host), host, dialect);
    }

    @Test
    void hasNoArchitectureThatTheReleaseDoesNotKnow() {
        assertThat(target("qemu:///system", Dialect.NEWEST).arch()).isEqualTo(new Arch("loongarch64"));
        assertThat(target("qemu:///system", new Dialect(1, 0, 0)).arch()).isEqualTo(Arch.NONE);
    }

    @Test
    void readsTheConfigurationOfTheDriver() {
        files.put("etc/libvirt/qemu.conf", "user = \"jo\"\n");

        assertThat(target("qemu:///system", Dialect.DEFAULT).conf().value().text("user"))
                .contains("jo");
    }

    @Test
    void notesThatAnOrdinaryUserOpenedTheSystemsDocument() {
        facts.put("user", "uid=1000 gid=1000");

        assertThat(target("qemu:///system", Dialect.DEFAULT).notes())
                .containsExactly(Note.of(QemuReason.SYSTEM_SEEN_BY_USER, "qemu:///system", "opened by user 1000"));
        assertThat(target("qemu:///session", Dialect.DEFAULT).notes()).isEmpty();
    }

    @Test
    void notesNothingForRoot() {
        assertThat(target("qemu:///system", Dialect.DEFAULT).notes()).isEmpty();
    }
}
