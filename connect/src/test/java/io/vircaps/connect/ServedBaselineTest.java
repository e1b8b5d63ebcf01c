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
    private int calls;

    /** Answers with the last CPU, which must be a guest's. */
    private final CpuService last = new CpuService() {
        @Override
        public Result compare(Cpu cpu) {
            return Result.IDENTICAL;
        }

        @Override
        public GuestCpu baseline(List<Cpu> cpus, BaselineOptions options) {
            calls++;
            assertThat(options.expand()).isTrue();
            return (GuestCpu) cpus.get(cpus.size() - 1);
        }

        @Override
        public List<String> models(String arch) {
            return List.of(arch);
        }
    };

    private final ServedBaseline baseline = new ServedBaseline(last, BaselineOptions.DEFAULT.expand(true));

    @Test
    void handsOverAllCpusAtOnce() {
        baseline.add(GuestCpu.UNSPECIFIED);
        baseline.add(GuestCpu.UNSPECIFIED);

        assertThat(baseline.result()).isSameAs(GuestCpu.UNSPECIFIED);
        assertThat(baseline.evidence().cpus()).isEqualTo(2);
        assertThat(baseline.evidence().vendor()).isEqualTo(VendorRule.LEFT_TO_DAEMON);
        assertThat(baseline.evidence().silence())
                .hasValueSatisfying(why -> assertThat(why).contains("only the result"));
    }

    @Test
    void asksOnceForTheSameCpus() {
        baseline.add(GuestCpu.UNSPECIFIED);
        baseline.evidence();
        assertThat(calls).isZero();

        assertThat(baseline.result()).isSameAs(baseline.result());
        baseline.evidence();
        assertThat(calls).isEqualTo(1);

        baseline.add(GuestCpu.UNSPECIFIED);
        baseline.result();
        assertThat(calls).isEqualTo(2);
    }

    @Test
    void asksNobodyForNothing() {
        assertThatExceptionOfType(CpuNotUsableException.class).isThrownBy(baseline::evidence);
        assertThatExceptionOfType(CpuNotUsableException.class).isThrownBy(baseline::result);
    }
}
