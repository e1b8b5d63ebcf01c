package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.node.CpuTimes;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProcStatTest {
    private static final String STAT = """
            cpu  10 20 30 40 50 60 70 80 90 100
            cpu0 1 2 3 4 5 6 7 8 9 10
            cpu1 1 2 3 4
            cpu2 1 2 3
            cpu3 1 2 3 four
            cpu10 9 9 9 9 9 9 9
            intr 1 2 3 4 5
            """;

    private static Optional<CpuTimes> times(int cpu) {
        return new ProcStat(new KernelText(ProcStat.PATH, STAT)).times(OptionalInt.of(cpu));
    }

    /** Kernel time is system, irq and softirq; user time is user and nice. */
    @Test
    void countsNanosecondsOfATickEach() {
        assertThat(times(0)).contains(new CpuTimes(160_000_000, 30_000_000, 40_000_000, 50_000_000));
    }

    @Test
    void takesTheRowWithoutNumberForAllCpus() {
        assertThat(new ProcStat(new KernelText(ProcStat.PATH, STAT)).times(OptionalInt.empty()))
                .contains(new CpuTimes(1_600_000_000, 300_000_000, 400_000_000, 500_000_000));
    }

    @Test
    void takesMissingColumnsOfOldKernelsForZero() {
        assertThat(times(1)).contains(new CpuTimes(30_000_000, 30_000_000, 40_000_000, 0));
    }

    @Test
    void hasNoTimesWithoutARowOfFourNumbers() {
        assertThat(times(2)).isEmpty();
        assertThat(times(3)).isEmpty();
        assertThat(times(4)).isEmpty();
        assertThat(times(10)).contains(new CpuTimes(270_000_000, 180_000_000, 90_000_000, 90_000_000));
    }

    @Test
    void namesTheMissingFile() {
        assertThatThrownBy(() -> ProcStat.read(KernelFiles.of(Map.of())))
                .isInstanceOf(KernelFileException.class)
                .hasMessage("proc/stat: missing: expected counters of CPUs, found 'no file'");
        assertThat(ProcStat.read(KernelFiles.of(Map.of("proc/stat", STAT)))
                        .text()
                        .text())
                .isEqualTo(STAT);
    }
}
