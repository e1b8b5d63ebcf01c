package io.vircaps.kernel.resctrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelTextException;
import io.vircaps.kernel.resctrl.ResctrlInfo.Allocation;
import io.vircaps.kernel.resctrl.ResctrlInfo.Bandwidth;
import io.vircaps.kernel.resctrl.ResctrlInfo.Monitoring;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ResctrlInfoTest {
    private final Map<String, String> contents = new TreeMap<>();

    private ResctrlInfo read() {
        return ResctrlInfo.read(KernelFiles.of(contents));
    }

    private void file(String name, String content) {
        contents.put(ResctrlInfo.PATH + "/" + name, content);
    }

    private void allocation(String name, String mask, String min, String closids) {
        file(name + "/cbm_mask", mask);
        file(name + "/min_cbm_bits", min);
        file(name + "/num_closids", closids);
    }

    @Test
    void findsNothingWhereItIsNotMounted() {
        assertThat(read()).isEqualTo(ResctrlInfo.NONE);
        assertThat(read().isEmpty()).isTrue();
    }

    @Test
    void readsAllocationsByTheNamesOfTheirDirectories() {
        allocation("L3CODE", "fffff\n", "1\n", "8\n");
        allocation("L3DATA", "7ff\n", "2\n", "8\n");
        allocation("L2", "ff\n", "1\n", "4\n");
        file("L3_MON/num_x", "");
        file("Lx/cbm_mask", "");
        file("L/cbm_mask", "");

        assertThat(read().allocations())
                .containsExactly(
                        new Allocation(2, Allocation.Type.BOTH, 4, 8, 1),
                        new Allocation(3, Allocation.Type.CODE, 8, 20, 1),
                        new Allocation(3, Allocation.Type.DATA, 8, 11, 2));
        assertThat(read().isEmpty()).isFalse();
    }

    @Test
    void acceptsOnlyAMissingNumberOfClasses() {
        allocation("L3", "f\n", "1\n", "1\n");
        contents.remove(ResctrlInfo.PATH + "/L3/num_closids");
        assertThat(read().allocations()).containsExactly(new Allocation(3, Allocation.Type.BOTH, 0, 4, 1));

        contents.remove(ResctrlInfo.PATH + "/L3/min_cbm_bits");
        assertThatThrownBy(this::read).isInstanceOf(KernelFileException.class);
    }

    @Test
    void refusesAMaskWithoutBits() {
        allocation("L3", "0\n", "1\n", "1\n");

        assertThatThrownBy(this::read)
                .isInstanceOf(KernelTextException.class)
                .hasMessageContaining("L3/cbm_mask: malformed: expected a mask with bits");
    }

    @Test
    void readsBandwidth() {
        file("MB/bandwidth_gran", "10\n");
        file("MB/min_bandwidth", "20\n");
        file("MB/num_closids", "8\n");
        assertThat(read().bandwidth()).contains(new Bandwidth(10, 20, 8));

        contents.remove(ResctrlInfo.PATH + "/MB/min_bandwidth");
        assertThatThrownBy(this::read).isInstanceOf(KernelFileException.class);

        contents.remove(ResctrlInfo.PATH + "/MB/bandwidth_gran");
        assertThat(read().bandwidth()).isEmpty();
    }

    @Test
    void readsMonitoring() {
        file("L3_MON/num_rmids", "176\n");
        file("L3_MON/max_threshold_occupancy", "270336\n");
        file("L3_MON/mon_features", "llc_occupancy\nmbm_total_bytes\n");
        assertThat(read().monitoring())
                .contains(new Monitoring(176, OptionalLong.of(270336), List.of("llc_occupancy", "mbm_total_bytes")));

        contents.remove(ResctrlInfo.PATH + "/L3_MON/max_threshold_occupancy");
        assertThat(read().monitoring().orElseThrow().maxThresholdOccupancy()).isEmpty();

        file("L3_MON/mon_features", "\n");
        assertThatThrownBy(this::read).isInstanceOf(KernelTextException.class);
    }
}
