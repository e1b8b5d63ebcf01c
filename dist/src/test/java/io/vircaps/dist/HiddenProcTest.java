package io.vircaps.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.vircaps.dist.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a mount namespace without /proc, in which no Java starts. */
@Tag("live")
class HiddenProcTest {
    private static final String WITHOUT_PROC = "mount -t tmpfs none /proc && exec \"$@\"";

    @TempDir
    Path work;

    @Test
    void reportsInOneLineThatProcIsNotMounted() throws IOException {
        Path jvms = Files.createDirectories(work.resolve("jvms"));
        FakeJava.create(jvms.resolve("good"), "25");
        Path launcher = Sources.install(work.resolve("home"));
        Shell shell = Shell.in(work).with("VIRCAPS_JVMS", jvms);
        if (shell.run("unshare", "-m", "sh", "-c", WITHOUT_PROC, "sh", "true").status() != 0) {
            abort("skipped: only root can hide /proc in a mount namespace");
        }

        Outcome outcome = shell.run("unshare", "-m", "sh", "-c", WITHOUT_PROC, "sh", launcher, "nodeinfo");

        assertThat(outcome.err().lines())
                .containsExactly(
                        "error: /proc is not mounted, and Java does not work without it; mount -t proc proc /proc");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isEqualTo(1);
    }
}
