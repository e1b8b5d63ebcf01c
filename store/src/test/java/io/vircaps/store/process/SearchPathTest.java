package io.vircaps.store.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.KernelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPathTest {
    @TempDir
    private Path root;

    private void file(String path, String permissions) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private Optional<String> find(String directories, String name) {
        return new SearchPath(directories).find(name, KernelFiles.directory(root));
    }

    @Test
    void findsAProgramInTheFirstDirectoryThatHasIt() throws IOException {
        file("usr/bin/dnsmasq", "rwxr-xr-x");
        file("usr/sbin/dnsmasq", "rwxr-xr-x");
        assertThat(find("/none:/usr/sbin:/usr/bin", "dnsmasq")).contains("/usr/sbin/dnsmasq");
        assertThat(find("/usr/bin", "other")).isEmpty();
        assertThat(find("", "dnsmasq")).isEmpty();
    }

    @Test
    void skipsRelativeDirectories() throws IOException {
        file("usr/bin/dnsmasq", "rwxr-xr-x");
        assertThat(find("usr/bin", "dnsmasq")).isEmpty();
        assertThat(find("usr/bin:/usr/bin", "dnsmasq")).contains("/usr/bin/dnsmasq");
    }

    @Test
    void skipsWhatCannotBeExecuted() throws IOException {
        file("bin/text", "rw-r--r--");
        Files.createDirectories(root.resolve("bin/directory"));
        assertThat(find("/bin", "text")).isEmpty();
        assertThat(find("/bin", "directory")).isEmpty();
    }

    @Test
    void findsProgramsOfTheLiveMachine() {
        assertThat(new SearchPath("/bin").find("sh")).contains("/bin/sh");
    }
}
