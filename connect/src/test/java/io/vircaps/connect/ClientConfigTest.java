package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientConfigTest {
    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("libvirt.conf");
    }

    @Test
    void takesTheEnvironmentBeforeTheFile() throws IOException {
        Files.writeString(file, "uri_default = \"test:///default\"\n");

        assertThat(config(Map.of("LIBVIRT_DEFAULT_URI", "xen:///system")).defaultUri())
                .contains("xen:///system");
        assertThat(config(Map.of("LIBVIRT_DEFAULT_URI", "")).defaultUri()).contains("test:///default");
    }

    @Test
    void knowsNothingWithoutAFile() {
        assertThat(config(Map.of()).defaultUri()).isEmpty();
        assertThat(config(Map.of()).alias("hail")).isEmpty();
    }

    /** As with libvirt, to which a file is absent that it cannot look at. */
    @Test
    void knowsNothingWhereTheDirectoryIsNone() throws IOException {
        Files.createFile(directory.resolve("none"));
        file = directory.resolve("none/libvirt.conf");

        assertThat(config(Map.of()).defaultUri()).isEmpty();
    }

    @Test
    void reportsWhyTheFileCannotBeRead() throws IOException {
        Files.createDirectory(file);

        assertThatExceptionOfType(VircapsException.class)
                .isThrownBy(() -> config(Map.of()).defaultUri())
                .withMessage(file + ": cannot be read: Is a directory");
    }

    @Test
    void resolvesAliases() throws IOException {
        Files.writeString(file, "uri_aliases = [ \"hail=qemu+ssh://root@hail/system\", \"my-test_1=test:///a=b\" ]");

        assertThat(config(Map.of()).alias("my-test_1")).contains("test:///a=b");
        assertThat(config(Map.of()).alias("hai")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hail", "ha il=qemu:///system", "é=qemu:///system"})
    void refusesMalformedAliases(String entry) throws IOException {
        Files.writeString(file, "uri_aliases = [ \"" + entry + "\" ]");

        assertThatExceptionOfType(VircapsException.class)
                .isThrownBy(() -> config(Map.of()).alias("other"))
                .withMessage(
                        "%s: malformed entry of uri_aliases: expected alias=uri, an alias of letters, digits, '_' and"
                                + " '-', found '%s'",
                        file, entry)
                .satisfies(error -> assertThat(error.kind()).isEqualTo(Kind.CONF_SYNTAX));
    }

    @Test
    void namesTheFileThatCannotBeParsed() throws IOException {
        Files.writeString(file, "uri_default = \n");

        assertThatExceptionOfType(VircapsException.class)
                .isThrownBy(() -> config(Map.of()).defaultUri())
                .withMessageContaining(file.toString());
    }

    @Test
    void refusesAFileThatIsNoConfiguration() throws IOException {
        Files.write(file, new byte[(1 << 20) + 1]);

        assertThatExceptionOfType(VircapsException.class)
                .isThrownBy(() -> config(Map.of()).defaultUri())
                .withMessageContaining("at most 1048576 bytes");
    }

    @Test
    void isNotBelievedByRootIfOthersMayWriteIt() throws IOException {
        Files.writeString(file, "uri_default = \"test:///default\"\n");
        assumeTrue(Files.getAttribute(file, "unix:uid").equals(0), "skipped: only root can make a file that root owns");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

        assertThatExceptionOfType(VircapsException.class)
                .isThrownBy(() -> new ClientConfig(file, true, Map.of()).defaultUri())
                .withMessageContaining("expected owned by root and not writable by others");
    }

    @Test
    void standsInTheUsersConfigDirectory() {
        assertThat(ClientConfig.configHome(Map.of("XDG_CONFIG_HOME", "/conf", "HOME", "/home/u")))
                .isEqualTo(Path.of("/conf"));
        assertThat(ClientConfig.configHome(Map.of("XDG_CONFIG_HOME", "", "HOME", "/home/u")))
                .isEqualTo(Path.of("/home/u/.config"));
    }

    @Test
    void distinguishesAliasesFromUris() {
        assertThat(ClientConfig.mayBeAlias("my_host-1")).isTrue();
        assertThat(ClientConfig.mayBeAlias("qemu:///system")).isFalse();
        assertThat(ClientConfig.mayBeAlias("")).isFalse();
    }

    private ClientConfig config(Map<String, String> environment) {
        return new ClientConfig(file, false, environment);
    }
}
