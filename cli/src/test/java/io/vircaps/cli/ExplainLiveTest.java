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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The machine itself in mount namespaces that each hide one thing. What the machine lacks anyway is compared with a
 * namespace that hides nothing and has a socket of the system bus and a /dev/kvm.
 */
@Tag("live")
class ExplainLiveTest {
    private static final String NOBODY = "65534";
    private static final Pattern CAUSE = Pattern.compile("^  cause: ([A-Z_]+) ", Pattern.MULTILINE);

    /** A bus that only has its place, and a device that only has its name: both are there before one is hidden. */
    private static final String WHOLE = """
            set -e
            work=$1; hide=$2; shift 2
            mkdir -p /run/dbus $work/bus $work/dev
            mount --bind $work/bus /run/dbus
            : > /run/dbus/system_bus_socket
            mount -t tmpfs -o dev,mode=755 none $work/dev
            mknod -m 666 $work/dev/null c 1 3; mknod -m 666 $work/dev/zero c 1 5
            mknod -m 666 $work/dev/random c 1 8; mknod -m 666 $work/dev/urandom c 1 9
            mknod -m 666 $work/dev/kvm c 10 232
            eval "$hide"
            mount --move $work/dev /dev
            exec "$@"
            """;

    @TempDir
    private Path work;

    @BeforeEach
    void makesAnEmulator() throws IOException, InterruptedException {
        if (!Files.exists(Path.of("/sys/devices/system/node")) || !Files.exists(Path.of("/dev/kvm"))) {
            abort("skipped: no NUMA nodes or no /dev/kvm that could be hidden");
        }
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path emulators = Files.createDirectories(work.resolve("bin"));
        FakeQemu.install(
                emulators.resolve("qemu-system-x86_64"), FakeQemu.of("x86_64").script());
        Call tried = Program.run(new ProcessBuilder(inNamespace("true", false, List.of("/bin/true"))));
        if (tried.status() != 0) {
            abort("skipped: only root can make mount namespaces: " + tried.err());
        }
    }

    private List<String> inNamespace(String hide, boolean asRoot, List<String> command) {
        List<String> all = new ArrayList<>(List.of("unshare", "-m", "sh", "-c", WHOLE, "sh", work.toString(), hide));
        if (!asRoot) {
            all.addAll(List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"));
            all.addAll(List.of("--inh-caps=-all,+dac_read_search", "--ambient-caps=-all,+dac_read_search"));
        }
        all.addAll(List.of("env", "PATH=" + work.resolve("bin") + ":/usr/bin:/bin"));
        all.addAll(command);
        return all;
    }

    private Call explain(String hide, boolean asRoot) throws IOException, InterruptedException {
        List<String> command =
                Program.ours("--no-cache", "-c", "qemu:///system", "explain").command();
        ProcessBuilder program = new ProcessBuilder(inNamespace(hide, asRoot, command));
        program.environment().put("HOME", "/nonexistent");
        return Program.run(program);
    }

    private static Set<String> causes(Call call) {
        Set<String> causes = new TreeSet<>();
        Matcher cause = CAUSE.matcher(call.out());
        while (cause.find()) {
            assertThat(causes.add(cause.group(1))).as(call.out()).isTrue();
        }
        return causes;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "SYS_EMPTY, mount -t tmpfs none /sys",
                "SYS_PARTLY_HIDDEN, mount -t tmpfs none /sys/devices/system/node",
                "SYS_PARTLY_HIDDEN, mount -t tmpfs none /sys/devices/system/cpu",
                "PROC_PARTLY_HIDDEN, mount --bind /dev/null /proc/cpuinfo; mount --bind /dev/null /proc/meminfo; "
                        + "mount -t tmpfs none /proc/sys",
                "KVM_DEVICE_NOT_MADE, rm $work/dev/kvm",
                "DEV_EMPTY, rm $work/dev/null $work/dev/zero $work/dev/kvm",
                "DBUS_MISSING, rm /run/dbus/system_bus_socket",
            })
    void namesExactlyOneCauseOfWhatANamespaceHides(String cause, String hide) throws IOException, InterruptedException {
        for (boolean asRoot : new boolean[] {true, false}) {
            Call whole = explain("true", asRoot);
            Call hidden = explain(hide, asRoot);

            Set<String> further = causes(hidden);
            further.removeAll(causes(whole));
            assertThat(further).as(hidden.out() + hidden.err()).containsExactly(cause);
            assertThat(hidden.out())
                    .doesNotContain("CONFIG_NUMA", "CONFIG_HUGETLBFS", "modprobe")
                    .contains("    explains ");
        }
    }
}
