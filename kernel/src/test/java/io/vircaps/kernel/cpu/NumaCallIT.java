package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The kernel of this machine, of which only {@code numa_maps} says that it has NUMA. */
class NumaCallIT {
    private static final String NUMA_MAPS = "proc/self/numa_maps";

    private static final boolean FOREIGN_CALLS = Runtime.version().feature() >= 25
            && List.of("amd64", "aarch64", "riscv64", "loongarch64", "ppc64le", "s390x")
                    .contains(System.getProperty("os.arch"));

    private static HostSource withoutNodes() {
        Map<String, String> files = new HashMap<>();
        KernelFiles.live().read(NUMA_MAPS).ifPresent(maps -> files.put(NUMA_MAPS, maps.text()));
        return HostSource.live().files(KernelFiles.of(files));
    }

    @Test
    void isMadeWhereTheNodesAreHidden() {
        HostSource host = withoutNodes();
        boolean isBuiltWithNuma = host.files().exists(NUMA_MAPS);

        if (FOREIGN_CALLS) {
            assertThat(NumaCall.of(host))
                    .isIn(
                            isBuiltWithNuma ? NumaCall.SUCCEEDED : NumaCall.NOT_IMPLEMENTED,
                            NumaCall.NOT_PERMITTED); // by a container's filter
        } else {
            assertThat(NumaCall.of(host)).isEqualTo(isBuiltWithNuma ? NumaCall.NOT_MADE : NumaCall.NOT_IMPLEMENTED);
        }
    }
}
