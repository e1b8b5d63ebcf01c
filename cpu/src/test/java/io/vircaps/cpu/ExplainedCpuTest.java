package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplainedCpuTest {
    @Test
    void theOnlyProcessorHasNeitherNumberNorCore() {
        DecodeEvidence evidence =
                new DecodeEvidence(Optional.of("Intel"), X86Signature.NONE, List.of(), List.of(), Optional.empty());
        ExplainedCpu cpu = ExplainedCpu.only(evidence);

        assertThat(cpu.cpus().isEmpty()).isTrue();
        assertThat(cpu.core()).isEmpty();
        assertThat(cpu.evidence()).isSameAs(evidence);
    }
}
