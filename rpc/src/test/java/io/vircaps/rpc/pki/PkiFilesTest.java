package io.vircaps.rpc.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PkiFilesTest {
    @Test
    void standsWhereLibvirtPutsTheMachines() {
        assertThat(PkiFiles.ofSystem(Role.CLIENT))
                .isEqualTo(new PkiFiles(
                        Role.CLIENT,
                        Path.of("/etc/pki/CA/cacert.pem"),
                        Path.of("/etc/pki/CA/cacrl.pem"),
                        Path.of("/etc/pki/libvirt/clientcert.pem"),
                        Path.of("/etc/pki/libvirt/private/clientkey.pem")));
    }

    @Test
    void takesTheMachinesForWhatAUserHasNot(@TempDir Path home) throws IOException {
        Path own = Files.createDirectories(home.resolve(".pki/libvirt"));
        Files.createFile(own.resolve("cacert.pem"));
        Files.createFile(own.resolve("clientcert.pem"));
        PkiFiles files = PkiFiles.ofUser(Role.CLIENT, home);
        assertThat(files.authority()).isEqualTo(own.resolve("cacert.pem"));
        assertThat(files.certificate())
                .as("a certificate without its key is of no use")
                .isEqualTo(Path.of("/etc/pki/libvirt/clientcert.pem"));

        Files.createFile(own.resolve("clientkey.pem"));
        assertThat(PkiFiles.ofUser(Role.CLIENT, home).key()).isEqualTo(own.resolve("clientkey.pem"));
    }

    @Test
    void keepsToADirectoryThatIsNamed(@TempDir Path empty) {
        assertThat(PkiFiles.in(Role.SERVER, empty).certificate()).isEqualTo(empty.resolve("servercert.pem"));
    }
}
