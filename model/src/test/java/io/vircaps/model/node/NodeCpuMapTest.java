package io.vircaps.model.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vircaps.model.CpuSet;
import org.junit.jupiter.api.Test;

class NodeCpuMapTest {
    @Test
    void holdsTheCpusThatRun() {
        NodeCpuMap map = new NodeCpuMap(4, CpuSet.parse("0,2-3"));

        assertThat(map.count()).isEqualTo(4);
        assertThat(map.online()).hasToString("0,2-3");
    }

    @Test
    void hasAtLeastOneCpu() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NodeCpuMap(0, CpuSet.parse("")))
                .withMessage("a map of 0 CPUs");
    }
}
