package io.vircaps.host.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.HostSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CgroupsTest {
    private static final String V2 = "cgroup2 /sys/fs/cgroup cgroup2 rw,nosuid 0 0\n";
    private static final String CONTROLLERS = "sys/fs/cgroup/cgroup.controllers";

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>(Map.of("user", "uid=1 gid=1"));

    private Set<String> controllers() {
        return Cgroups.controllers(HostSource.of(files, facts));
    }

    @Test
    void areThoseOfVersion2WithAccountingAndIoByTheirOldNames() {
        files.put("proc/mounts", V2);
        files.put(CONTROLLERS, "cpuset cpu io memory\n");

        assertThat(controllers()).containsExactlyInAnyOrder("cpuacct", "cpuset", "cpu", "blkio", "memory");
    }

    @Test
    void includeDevicesWhereProgramsCanBeQueriedOrTheUserIsRoot() {
        files.put("proc/mounts", V2);
        files.put(CONTROLLERS, "cpu\n");
        assertThat(controllers()).doesNotContain("devices");

        facts.put("cgroup2.device-programs", "yes");
        assertThat(controllers()).contains("devices");

        facts.put("user", "uid=0 gid=0");
        facts.put("cgroup2.device-programs", "no");
        assertThat(controllers()).doesNotContain("devices");

        facts.remove("cgroup2.device-programs");
        assertThat(controllers()).contains("devices");
    }

    @Test
    void areThoseOfTheMountsOfVersion1() {
        files.put("proc/cgroups", "");
        files.put("proc/mounts", """
                cgroup /sys/fs/cgroup/cpu cgroup rw,cpu,cpuacct 0 0
                cgroup /sys/fs/cgroup/memory cgroup rw,memory,other 0 0
                """);

        assertThat(controllers()).containsExactlyInAnyOrder("cpu", "cpuacct", "memory");
    }

    @Test
    void needAPlaceInTheHierarchyOfSystemd() {
        files.put("proc/cgroups", "");
        files.put("proc/mounts", """
                cgroup /sys/fs/cgroup/cpu cgroup rw,cpu 0 0
                cgroup /sys/fs/cgroup/systemd cgroup rw,name=systemd 0 0
                """);
        assertThatThrownBy(this::controllers)
                .hasMessage("internal error: Could not find placement for v1 controller name=systemd");

        files.put("proc/self/cgroup", "1:name=systemd:/user.slice\n");
        assertThat(controllers()).containsExactlyInAnyOrder("cpu", "name=systemd");
    }

    @Test
    void failWithoutAMount() {
        assertThatThrownBy(this::controllers).hasMessage("internal error: no cgroup backend available");

        files.put("proc/mounts", "cgroup /sys/fs/cgroup/cpu cgroup rw,cpu 0 0\n");
        assertThatThrownBy(this::controllers).hasMessage("internal error: no cgroup backend available");
    }

    @Test
    void failWithoutAController() {
        files.put("proc/cgroups", "");
        files.put("proc/mounts", "cgroup /sys/fs/cgroup/x cgroup rw,unknown 0 0\n");

        assertThatThrownBy(this::controllers)
                .hasMessage("At least one cgroup controller is required: No such device or address");
    }
}
