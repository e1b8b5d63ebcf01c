package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vircaps.kernel.HostFacts;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigDirectoryTest {
    private static final String FILE = "etc/libvirt/qemu.conf";

    @TempDir
    private Path directory;

    @Test
    void isThatOfTheSystemOrOfTheUser() {
        HostSource host = HostSource.of(Map.of(), Map.of("home", "/home/jo"));

        assertThat(ConfigDirectory.system(host).path()).isEqualTo("etc/libvirt");
        assertThat(ConfigDirectory.session(host).path()).isEqualTo("home/jo/.config/libvirt");
        assertThat(ConfigDirectory.at(host, "srv/x").path()).isEqualTo("srv/x");
        assertThat(ConfigDirectory.system(host).files("a", "b")).containsExactly("etc/libvirt/a", "etc/libvirt/b");
    }

    @Test
    void readsTheSettingsOfAFile() {
        Probed<LibvirtConf> conf = ConfigDirectory.system(HostSource.of(Map.of(FILE, "user = \"jo\"\n"), Map.of()))
                .read("qemu.conf");

        assertThat(conf).isEqualTo(Probed.of(LibvirtConf.parse(FILE, "user = \"jo\"\n")));
    }

    @Test
    void hasNoSettingsWithoutAFile() {
        assertThat(ConfigDirectory.system(HostSource.of(Map.of(), Map.of())).read("qemu.conf"))
                .isEqualTo(Probed.of(LibvirtConf.empty(FILE)));
    }

    @Test
    void notesAFileThatCannotBeReadOrIsMalformed() {
        HostSource refused = HostSource.of(Map.of(FILE, ""), Map.of("refused." + FILE, "permission denied"));
        HostSource malformed = HostSource.of(Map.of(FILE, "user = = 1\n"), Map.of());

        Probed<LibvirtConf> unreadable = ConfigDirectory.system(refused).read("qemu.conf");
        assertThat(unreadable.value()).isEqualTo(LibvirtConf.empty(FILE));
        assertThat(unreadable.notes())
                .containsExactly(Note.of(HostReason.CONFIGURATION_NOT_READABLE, FILE, "permission denied"));
        Probed<LibvirtConf> invalid = ConfigDirectory.system(malformed).read("qemu.conf");
        assertThat(invalid.value()).isEqualTo(LibvirtConf.empty(FILE));
        assertThat(invalid.notes()).extracting(Note::reason).containsExactly(HostReason.CONFIGURATION_INVALID);
    }

    /** On a live machine where this user is root. */
    private Probed<LibvirtConf> trusted(String permissions) throws IOException {
        Path file = Files.writeString(directory.resolve("qemu.conf"), "user = \"jo\"\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        HostFacts ofRoot = HostSource.of(Map.of(), Map.of()).facts();
        HostSource live = new HostSource(KernelFiles.live(), ofRoot, Optional.empty(), true);
        return ConfigDirectory.at(live, directory.toString().substring(1)).read("qemu.conf");
    }

    @Test
    void distrustsAFileThatOthersMayWriteTo() throws IOException {
        Probed<LibvirtConf> conf = trusted("rw-r--rw-");

        assertThat(conf.value().settings()).isEmpty();
        assertThat(conf.notes())
                .extracting(Note::reason, Note::detail)
                .containsExactly(tuple(HostReason.CONFIGURATION_NOT_TRUSTED, "not root's alone"));
    }

    @Test
    void trustsAFileThatIsRootsAlone() throws IOException {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");

        assertThat(trusted("rw-r--r--").value().text("user")).contains("jo");
        assertThat(trusted("rw-rw-r--").notes()).isEmpty();
    }

    @Test
    void takesTheModularDaemonsFileWhereOnlyThatIsInstalled() {
        Map<String, String> files = new HashMap<>(Map.of("etc/libvirt/virtqemud.conf", "host_uuid = \"q\"\n"));
        assertThat(daemonUuid(files)).contains("q");

        files.put("etc/libvirt/libvirtd.conf", "host_uuid = \"d\"\n");
        assertThat(daemonUuid(files)).contains("d");
    }

    private static Optional<String> daemonUuid(Map<String, String> files) {
        return ConfigDirectory.system(HostSource.of(files, Map.of()))
                .daemon()
                .value()
                .text("host_uuid");
    }
}
