package io.vircaps.host.cause;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostFacts;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HiddenPathsTest {
    private static HostSource live(Map<String, String> files) {
        HostFacts facts = HostSource.of(Map.of(), Map.of()).facts();
        return new HostSource(KernelFiles.of(files), facts, Optional.empty(), true);
    }

    private static final Map<String, String> WHOLE = Map.of(
            "sys/devices/x", "",
            "proc/cpuinfo", "x",
            "proc/meminfo", "x",
            "proc/misc", "x",
            "proc/stat", "x",
            "proc/version", "x",
            "proc/sys/kernel/x", "",
            "run/dbus/system_bus_socket", "");

    @Test
    void areThoseThatAHostDirectoryStates() {
        HostSource host = HostSource.of(Map.of(), Map.of("hidden", "/sys /proc/misc"));

        assertThat(HiddenPaths.of(host)).isEqualTo(new HiddenPaths(Set.of("sys", "proc/misc"), true));
        assertThat(HiddenPaths.of(host).fact()).isEqualTo("/proc/misc /sys");
    }

    @Test
    void areThoseThatTheLiveMachineLacks() {
        Map<String, String> files = new HashMap<>(WHOLE);
        files.put("proc/stat", "");
        files.remove("run/dbus/system_bus_socket");
        files.remove("sys/devices/x");

        assertThat(HiddenPaths.of(live(files)).hidden())
                .containsExactly("dev", "proc/stat", "run/dbus/system_bus_socket", "sys");
        assertThat(HiddenPaths.of(live(WHOLE)).hidden()).containsExactly("dev");
    }

    @Test
    void areCoveredByAForeignMount() {
        Map<String, String> files = new HashMap<>(WHOLE);
        files.put("sys/firmware/x", "");
        files.put("proc/mounts", """
                tmpfs /proc/acpi tmpfs ro 0 0
                tmpfs /sys/firmware tmpfs ro 0 0
                sysfs /sys/kernel sysfs rw 0 0
                """);

        assertThat(HiddenPaths.of(live(files)).hidden()).containsExactly("dev");
        KernelFiles covered = HostSource.of(files, Map.of("refused.sys/firmware", "permission denied"))
                .files();
        assertThat(HiddenPaths.of(live(files).files(covered)).hidden()).containsExactly("dev", "sys/firmware");
    }

    @Test
    void areNotRecordedWhereADirectoryLacksAndDoesNotStateThem() {
        HostSource host = HostSource.of(Map.of("proc/cpuinfo", "x"), Map.of("hidden", "/proc/stat"));

        assertThat(HiddenPaths.notRecorded(host))
                .isEqualTo(
                        new HiddenPaths(Set.of("sys", "proc/meminfo", "proc/misc", "proc/version", "proc/sys"), false));
        assertThat(HiddenPaths.notRecorded(live(Map.of())).hidden()).isEmpty();
    }

    @Test
    void hideWhatIsBelowThem() {
        HiddenPaths hidden = new HiddenPaths(Set.of("sys", "proc/misc"), true);

        assertThat(hidden.hides("/sys/devices")).isTrue();
        assertThat(hidden.hides("sys")).isTrue();
        assertThat(hidden.hides("/proc/misc, x")).isTrue();
        assertThat(hidden.hides("proc/misc: x")).isTrue();
        assertThat(hidden.hides("system")).isFalse();
        assertThat(hidden.hides("proc/stat")).isFalse();
    }

    @Test
    void areListedBelowADirectory() {
        HiddenPaths hidden = new HiddenPaths(Set.of("sys", "proc/stat", "proc/misc", "processes"), true);

        assertThat(hidden.below("proc")).isEqualTo("/proc/misc, /proc/stat");
        assertThat(hidden.below("dev")).isEmpty();
    }
}
