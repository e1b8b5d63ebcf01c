package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetprivTest {
    private static final String CAPABLE = "echo ' --ambient-caps <caps,...>  --reuid <uid>'";

    @TempDir
    private Path directory;

    private String tool(String name, String script) throws IOException {
        Path file = Files.writeString(directory.resolve(name), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"))
                .toString();
    }

    @Test
    void isTheFirstThatIsInstalled() throws IOException {
        String missing = directory.resolve("missing").toString();
        String first = tool("first", CAPABLE);
        String second = tool("second", CAPABLE);

        assertThat(Setpriv.installed(List.of(missing, first, second))).contains(new Setpriv(first, false));
    }

    @Test
    void tiesAnEmulatorsLifeToOursWhereItCan() throws IOException {
        String newer = tool("newer", CAPABLE + "; echo ' --pdeathsig keep|clear|<signame>'");

        assertThat(Setpriv.installed(List.of(newer))).contains(new Setpriv(newer, true));
    }

    /** BusyBox has options of util-linux, but not these. */
    @Test
    void isNoneThatCannotChangeUserAndCapabilities() throws IOException {
        assertThat(Setpriv.installed(List.of(tool("busybox", "echo ' --ambient-caps CAPS'"))))
                .isEmpty();
        assertThat(Setpriv.installed(List.of(tool("other", "echo ' --reuid <uid>'"))))
                .isEmpty();
        assertThat(Setpriv.installed(List.of())).isEmpty();
    }

    @Test
    void isNoneThatCannotBeRun() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken"), "#!/nonexistent/sh\n");
        Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(Setpriv.installed(List.of(broken.toString()))).isEmpty();
    }
}
