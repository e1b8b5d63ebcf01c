package io.vircaps.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.observed.KernelFilesRecorder;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.CheckResult;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FurtherReadsTest {
    private final KernelFilesRecorder recorder = new KernelFilesRecorder(KernelFiles.of(Map.of(
            "sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages", "1\n",
            "sys/devices/system/node/node0/hugepages/hugepages-2048kB/free_hugepages", "1\n",
            "sys/devices/system/node/node0/hugepages/hugepages-1048576kB/free_hugepages", "0\n",
            "proc/cgroups", "")));
    private final HostSource host =
            HostSource.of(Map.of(), Map.of("arch", "x86_64")).files(recorder);

    @Test
    void readsFreePagesOfEveryPool() {
        assertThat(FurtherReads.freePages(host)).isEqualTo(3);
        assertThat(recorder.contents())
                .containsExactly(
                        "sys/devices/system/node/node0/hugepages/hugepages-1048576kB/free_hugepages",
                        "sys/devices/system/node/node0/hugepages/hugepages-2048kB/free_hugepages",
                        "sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages");
    }

    @Test
    void readsTheFilesOfChecks() {
        HostReport report = FurtherReads.checks(host);

        assertThat(report.fit()).isTrue();
        assertThat(report.checks())
                .extracting(CheckResult::id)
                .contains("device", "namespace-ipc", "namespace-user", "iommu-firmware", "secure-guest");
        assertThat(recorder.contents()).contains("proc/cpuinfo", "proc/modules", "proc/mounts");
        assertThat(recorder.others())
                .contains("dev/vhost-net", "dev/net/tun", "sys/fs/fuse/connections", "proc/self/ns/mnt");
    }
}
