package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.FileStatus;
import io.vircaps.kernel.HostSource;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostStateTest {
    private final Map<String, String> files = new HashMap<>(Map.of(
            "proc/meminfo", "MemTotal:       24684084 kB\nMemFree:        22429420 kB\n",
            "sys/devices/system/cpu/online", "0-3\n",
            "sys/devices/system/node/node0/hugepages/hugepages-2048kB/nr_hugepages", "1\n",
            "sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages", "1\n",
            "proc/swaps", "Filename Type Size Used\n/dev/vdb partition 1048572 0\n"));
    private final Map<String, String> facts = new HashMap<>();

    private String state(String... further) {
        return HostState.of(HostSource.of(files, facts), List.of(further));
    }

    @Test
    void staysTheSameWhileMemoryAndSwapAreUsed() {
        String before = state();
        files.put("proc/meminfo", "MemTotal:       24684084 kB\nMemFree:        1 kB\n");
        files.put("proc/swaps", "Filename Type Size Used\n/dev/vdb partition 1048572 77\n");

        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proc/meminfo",
                "proc/swaps",
                "sys/devices/system/cpu/online",
                "sys/devices/system/cpu/cpu0/microcode/version",
                "sys/devices/system/node/online",
                "sys/devices/system/node/node0/hugepages/hugepages-2048kB/nr_hugepages",
                "sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages",
                "sys/kernel/iommu_groups/0",
                "sys/power/state",
                "sys/fs/resctrl/info/x",
                "etc/passwd",
                "etc/group",
                "etc/machine-id",
                "etc/selinux/config",
                "run/dbus/system_bus_socket",
                "usr/bin/qemu"
            })
    void changesWithEachFile(String path) {
        String before = state("usr/bin/qemu");
        files.put(path, "other content than before");

        assertThat(state("usr/bin/qemu")).isNotEqualTo(before);
    }

    @Test
    void changesWithTheDevice() {
        String before = state();
        facts.put("kvm.device", "0660 0:36");

        assertThat(state()).isNotEqualTo(before).contains("true 432 0 36 true ");
    }

    @Test
    void identityHasNumbersOnly() {
        FileStatus status = new FileStatus(
                FileStatus.Type.REGULAR, 0644, 1, 2, 3, Instant.ofEpochMilli(4), Instant.ofEpochMilli(5), 6, 7);

        assertThat(HostState.identity(status)).isEqualTo("6 7 3 5 4");
    }

    @Test
    void statesTheErrorOfAFileThatCannotBeRead() {
        facts.put("refused.sys/power/state", "permission denied");

        assertThat(state()).contains("permission denied\n");
    }
}
