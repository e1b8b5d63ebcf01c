package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.vircaps.testkit.qemu.FakeQemu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real user who was given nothing yet, before a /dev/kvm that a group may use. The device is one of a mount namespace
 * of its own, so that it has this mode on every machine; the user is nobody, who may search directories of root only to
 * reach the classes.
 */
@Tag("live")
class NewUserLiveTest {
    private static final String NOBODY = "65534";
    private static final String GROUP = "42424";
    private static final String DEVICE = "mount -t tmpfs -o dev none \"$1\" && mknod \"$1/kvm\" c 10 232"
            + " && chgrp " + GROUP + " \"$1/kvm\" && chmod 660 \"$1/kvm\" && mount --bind \"$1/kvm\" /dev/kvm"
            + " && shift && exec \"$@\"";

    @TempDir
    private Path work;

    @BeforeEach
    void makesAnEmulator() throws IOException, InterruptedException {
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path emulators = Files.createDirectories(work.resolve("bin"));
        Files.createDirectories(work.resolve("dev"));
        FakeQemu emulator = FakeQemu.of("x86_64");
        FakeQemu.install(
                emulators.resolve("qemu-system-x86_64"),
                "if [ -w /dev/kvm ]; then\n" + emulator.kvm(true).script() + "else\n" + emulator.script() + "fi\n");
        if (!"amd64".equals(System.getProperty("os.arch")) || !Files.exists(Path.of("/dev/kvm"))) {
            abort("skipped: no /dev/kvm, or no x86_64");
        }
        Call tried = Program.run(new ProcessBuilder(as(List.of("--clear-groups"), List.of("/bin/true"))));
        if (tried.status() != 0) {
            abort("skipped: only root can be another user with another /dev/kvm: " + tried.err());
        }
    }

    private List<String> as(List<String> privileges, List<String> command) {
        List<String> all = new ArrayList<>(List.of(
                "unshare", "-m", "sh", "-c", DEVICE, "sh", work.resolve("dev").toString()));
        all.addAll(List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--inh-caps=-all,+dac_read_search"));
        all.add("--ambient-caps=-all,+dac_read_search");
        all.addAll(privileges);
        all.addAll(List.of("env", "PATH=" + work.resolve("bin")));
        all.addAll(command);
        return all;
    }

    private Call ours(String privilege, String... arguments) throws IOException, InterruptedException {
        List<String> privileges = List.of(privilege.split(" "));
        ProcessBuilder program =
                new ProcessBuilder(as(privileges, Program.ours(arguments).command()));
        program.environment().put("HOME", "/nonexistent");
        return Program.run(program);
    }

    @Test
    void getsADocumentWithoutKvmAndARemedy() throws IOException, InterruptedException {
        Call capabilities = ours("--clear-groups", "--no-cache", "-c", "qemu:///system", "capabilities", "--notes");
        Call why = ours("--clear-groups", "explain", "kvm");

        assertThat(capabilities.out())
                .contains("<arch name='x86_64'>", "<domain type='qemu'/>")
                .doesNotContain("<domain type='kvm'");
        assertThat(capabilities.status()).isZero();
        assertThat(why.out())
                .contains("KVM_NOT_PERMITTED /dev/kvm: open: permission denied as uid 65534; its mode is 0660")
                .contains("remedy: as root: ");
        assertThat(why.status()).isEqualTo(1);
    }

    @Test
    void hasKvmOnceInTheGroup() throws IOException, InterruptedException {
        Call capabilities = ours("--groups " + GROUP, "--no-cache", "-c", "qemu:///system", "capabilities", "--notes");
        Call why = ours("--groups " + GROUP, "--no-cache", "explain", "kvm");

        assertThat(capabilities.out()).as(capabilities.err()).contains("<domain type='kvm'/>");
        assertThat(why.out()).startsWith("guest x86_64 kvm is there: hvm x86_64 kvm ");
        assertThat(why.status()).isZero();
    }
}
