package io.vircaps.model.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CpuTimesTest {
    @Test
    void subtractsAnEarlierReading() {
        CpuTimes earlier = new CpuTimes(1, 20, 300, 4000);
        CpuTimes later = new CpuTimes(11, 220, 3300, 44_000);

        assertThat(later.since(earlier)).isEqualTo(new CpuTimes(10, 200, 3000, 40_000));
    }

    @Test
    void wrapsAroundAsTheKernelsCountersDo() {
        CpuTimes earlier = new CpuTimes(-1, 0, 0, 0);

        assertThat(new CpuTimes(1, 0, 0, 0).since(earlier)).isEqualTo(new CpuTimes(2, 0, 0, 0));
    }
}
