package io.vircaps.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.vircaps.dist.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What containers hide, each in a mount namespace of its own: the installed command and an unprivileged libvirtd,
 * started in the same namespace by the same user, report the same.
 */
@Tag("live")
class HiddenFilesIT {
    private static final Path LAID_OUT =
            Path.of(System.getProperty("vircaps.laidOut", "target/vircaps")).toAbsolutePath();
    private static final Path LIBVIRTD = Path.of("/usr/sbin/libvirtd");
    private static final Path VIRSH = Path.of("/usr/bin/virsh");
    private static final Path EMULATOR = Path.of("/usr/bin/qemu-system-x86_64");
    private static final List<String> LINES = List.of("capabilities", "nodeinfo", "freecell --all");

    /** Mounts, then starts libvirtd and both commands as nobody. The daemon is ended by its own pid. */
    private static final String SCRIPT = """
            work=$1 java=$2
            eval "$3" || exit 99
            cd "$work"
            nobody() {
                setpriv --reuid=65534 --regid=65534 --clear-groups -- env -i PATH="$work/bin" HOME="$work/home" \\
                    XDG_RUNTIME_DIR="$work/run" XDG_CONFIG_HOME="$work/home/config" XDG_CACHE_HOME="$work/home/cache" \\
                    LC_ALL=C LIBVIRT_AUTOSTART=0 "$@"
            }
            nobody /usr/sbin/libvirtd --config "$work/libvirtd.conf" --pid-file "$work/run/pid" >"$work/log" 2>&1 &
            tries=0
            while [ ! -S run/libvirt/libvirt-sock ] && [ $tries -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
            for line in capabilities nodeinfo 'freecell --all'; do
                nobody /usr/bin/virsh -c qemu:///session $line >"virsh $line" 2>"virsh-err $line"
                echo $? >"virsh-status $line"
                nobody "$java" --enable-native-access=ALL-UNNAMED -cp "$work/vircaps/lib/vircaps.jar" \\
                    io.vircaps.cli.Main --no-cache -c qemu:///session $line >"ours $line" 2>"ours-err $line"
                echo $? >"ours-status $line"
            done
            kill "$(cat run/pid)"
            wait
            exit 0
            """;

    /** What is hidden, and how. */
    enum Hidden {
        NOTHING("true"),
        SYS("mount -t tmpfs none /sys"),
        NODE_DIRECTORY("mkdir \"$work/system\" && mount -t tmpfs none \"$work/system\""
                + " && for part in /sys/devices/system/*; do name=${part##*/}; [ $name = node ] && continue;"
                + " mkdir \"$work/system/$name\" && mount --rbind $part \"$work/system/$name\" || exit 99; done;"
                + " mount --rbind \"$work/system\" /sys/devices/system"),
        NODES("mount -t tmpfs none /sys/devices/system/node"),
        CPUINFO("mount --bind /dev/null /proc/cpuinfo"),
        MEMINFO("mount --bind /dev/null /proc/meminfo"),
        PARTS_OF_PROC("mount --bind /dev/null /proc/cpuinfo && mount --bind /dev/null /proc/meminfo"
                + " && mount -t tmpfs none /proc/sys"),
        KVM("mkdir \"$work/dev\" && mount -t tmpfs -o dev none \"$work/dev\""
                + " && cp -a /dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/tty \"$work/dev\""
                + " && mount --bind \"$work/dev\" /dev"),
        DBUS("mkdir -p /run/dbus && mount -t tmpfs none /run/dbus");

        private final String mounts;

        Hidden(String mounts) {
            this.mounts = mounts;
        }
    }

    @TempDir
    Path work;

    @BeforeEach
    void preparesDirectories() throws IOException {
        if (!Files.isExecutable(LIBVIRTD) || !Files.isExecutable(VIRSH)) {
            abort("skipped: no libvirtd, or no virsh");
        }
        if (Shell.in(work)
                        .run("unshare", "-m", "setpriv", "--reuid=65534", "true")
                        .status()
                != 0) {
            abort("skipped: only root can hide files in a mount namespace");
        }
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxrwxrwx"));
        for (String part : List.of("bin", "home", "run")) {
            Path directory = Files.createDirectories(work.resolve(part));
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        Files.createFile(work.resolve("libvirtd.conf"));
        assertThat(Shell.in(work)
                        .run("cp", "-R", LAID_OUT.resolve("."), work.resolve("vircaps"))
                        .status())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void isReportedAsByLibvirtdInTheSameNamespace(Hidden hidden) throws IOException {
        if (hidden == Hidden.KVM && Files.exists(EMULATOR)) { // its guests depend on the device
            Files.createSymbolicLink(work.resolve("bin/qemu-system-x86_64"), EMULATOR);
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Outcome outcome = Shell.in(work).run("unshare", "-m", "sh", "-c", SCRIPT, "sh", work, java, hidden.mounts);

        assertThat(outcome.status()).as(outcome.err()).isZero();
        for (String line : LINES) {
            assertThat(reported("ours", line)).as(hidden + ": " + line).isEqualTo(reported("virsh", line));
        }
    }

    /**
     * What a command printed, and how it ended; without what differs from call to call, the random uuid among it.
     * Errors are not compared: where libvirt does not know the cause, the command names the file.
     */
    private String reported(String command, String line) throws IOException {
        String printed = Files.readString(work.resolve(command + " " + line))
                .replaceAll("<uuid>.*</uuid>", "<uuid/>")
                .replaceAll("(CPU frequency): +[1-9][0-9]*", "$1: some")
                .replaceAll("(Total|\\b[0-9]+): +[1-9][0-9]* KiB", "$1: some KiB");
        return printed + Files.readString(work.resolve(command + "-status " + line));
    }
}
