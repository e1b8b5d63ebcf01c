package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.cpu.CpuidLeaf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CpuidWalkTest {
    private final Map<Long, CpuidLeaf> processor = new HashMap<>();

    private void has(int leaf, int subleaf, int eax, int ebx, int ecx, int edx) {
        processor.put(key(leaf, subleaf), new CpuidLeaf(leaf, subleaf, eax, ebx, ecx, edx));
    }

    private static long key(int leaf, int subleaf) {
        return (long) leaf << 32 | subleaf;
    }

    private List<String> walk() {
        return CpuidWalk.walk((leaf, subleaf) ->
                        processor.getOrDefault(key(leaf, subleaf), new CpuidLeaf(leaf, subleaf, 0, 0, 0, 0)))
                .stream()
                .map(answer -> Integer.toHexString(answer.leaf()) + "." + answer.subleaf())
                .toList();
    }

    @Test
    void walksBasicLeavesThenExtendedOnesAndLeavesOutEmptyOnes() {
        has(0, 0, 3, 1, 1, 1);
        has(1, 0, 1, 0, 0, 0);
        has(3, 0, 0, 0, 0, 9);
        has(0x8000_0000, 0, 0x8000_0001, 0, 0, 0);
        has(0x8000_0001, 0, 0, 0, 1, 0);
        has(0x8000_0002, 0, 1, 1, 1, 1);
        assertThat(walk()).containsExactly("0.0", "1.0", "3.0", "80000000.0", "80000001.0");
    }

    @Test
    void followsCachesUntilTheTypeIsNone() {
        has(0, 0, 4, 0, 0, 0);
        has(4, 0, 0x21, 0, 0, 0);
        has(4, 1, 0x43, 0, 0, 0);
        has(4, 2, 0x20, 5, 0, 0);
        has(4, 3, 0x21, 0, 0, 0);
        assertThat(walk()).containsExactly("0.0", "4.0", "4.1", "4.2");
    }

    @Test
    void takesAsManySubleavesAsTheFirstOneCounts() {
        has(0, 0, 7, 0, 0, 0);
        has(7, 0, 2, 0, 0, 0);
        has(7, 1, 1, 0, 0, 0);
        has(7, 2, 0, 0, 0, 1);
        has(7, 3, 0, 0, 0, 1);
        assertThat(walk()).containsExactly("0.0", "7.0", "7.1", "7.2");
    }

    @Test
    void leavesOutTopologyLevelsThatAreInvalid() {
        has(0, 0, 0xb, 0, 0, 0);
        has(0xb, 0, 1, 1, 0x100, 0);
        has(0xb, 1, 1, 1, 0x201, 0);
        has(0xb, 2, 1, 1, 0x002, 0);
        assertThat(walk()).containsExactly("0.0", "b.0", "b.1");
    }

    @Test
    void takesStateComponentsNamedByUserOrSupervisorState() {
        has(0, 0, 0xd, 0, 0, 0);
        has(0xd, 0, 0b100, 0, 0, 0b10);
        has(0xd, 1, 1, 0, 0b1000, 0b1);
        for (int component : new int[] {2, 3, 4, 32, 33, 34}) {
            has(0xd, component, 1, 0, 0, 0);
        }
        assertThat(walk()).containsExactly("0.0", "d.0", "d.1", "d.2", "d.3", "d.32", "d.33");
    }

    @Test
    void takesSgxOnlyWhereItIs() {
        has(0, 0, 0x12, 0, 0, 0);
        has(0x12, 0, 1, 0, 0, 0);
        assertThat(walk()).containsExactly("0.0");
        has(7, 0, 0, 1 << 2, 0, 0);
        has(0x12, 2, 1, 0, 0, 0);
        has(0x12, 3, 0x10, 0, 0, 0);
        assertThat(walk()).containsExactly("0.0", "7.0", "12.0", "12.2");
    }

    @Test
    void takesTheSocVendorOnlyWithThreeSubleaves() {
        has(0, 0, 0x17, 0, 0, 0);
        has(0x17, 0, 2, 0, 0, 0);
        has(0x17, 1, 1, 0, 0, 0);
        assertThat(walk()).containsExactly("0.0");
        has(0x17, 0, 3, 0, 0, 0);
        assertThat(walk()).containsExactly("0.0", "17.0", "17.1");
    }

    @Test
    void ignoresImpossibleCounts() {
        has(0, 0, 0x4000_0000, 0, 0, 0);
        has(0x8000_0000, 0, 0x8000_0004, 0, 0, 0);
        has(0x8000_0004, 0, 1, 0, 0, 0);
        assertThat(walk()).containsExactly("0.0", "80000000.0", "80000004.0");
        has(0, 0, 0x14, 0, 0, 0);
        has(0x14, 0, -1, 0, 0, 0);
        has(0x14, 255, 1, 0, 0, 0);
        has(0x14, 256, 1, 0, 0, 0);
        assertThat(walk()).containsExactly("0.0", "14.0", "14.255", "80000000.0", "80000004.0");
    }
}
