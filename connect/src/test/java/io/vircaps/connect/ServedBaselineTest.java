package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.cpu.BaselineEvidence.VendorRule;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServedBaselineTest {
    /** Answers with the last CPU, which must be a guest's. */
    private static final CpuService LAST = new CpuService() {
        @Override
        public Result compare(Cpu cpu) {
            return Result.IDENTICAL;
        }

        @Override
        public GuestCpu baseline(List<Cpu> cpus, BaselineOptions options) {
            assertThat(options.expand()).isTrue();
            return (GuestCpu) cpus.get(cpus.size() - 1);
        }

        @Override
        public List<String> models(String arch) {
            return List.of(arch);
        }
    };

    private final ServedBaseline baseline = new ServedBaseline(LAST, BaselineOptions.DEFAULT.expand(true));

    @Test
    void handsOverAllCpusAtOnce() {
        baseline.add(GuestCpu.UNSPECIFIED);
        baseline.add(GuestCpu.UNSPECIFIED);

        assertThat(baseline.result()).isSameAs(GuestCpu.UNSPECIFIED);
        assertThat(baseline.evidence().cpus()).isEqualTo(2);
        assertThat(baseline.evidence().vendor()).isEqualTo(VendorRule.NOT_STATED_BY_ALL);
    }

    @Test
    void asksNobodyForNothing() {
        assertThatExceptionOfType(CpuNotUsableException.class).isThrownBy(baseline::result);
    }
}
