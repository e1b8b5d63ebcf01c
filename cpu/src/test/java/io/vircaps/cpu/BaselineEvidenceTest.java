package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.BaselineEvidence.VendorRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineEvidenceTest {
    private static final BaselineEvidence COMPUTED = new BaselineEvidence(
            2,
            VendorRule.STATED_BY_ALL,
            List.of("old"),
            Map.of("f1", 1L),
            List.of("f2"),
            List.of("f3"),
            List.of(),
            Optional.empty());

    @Test
    void knowsOnlyTheNumberOfCpusOfADaemonsBaseline() {
        BaselineEvidence evidence = BaselineEvidence.ofDaemon(5);

        assertThat(evidence.cpus()).isEqualTo(5);
        assertThat(evidence.vendor()).isEqualTo(VendorRule.LEFT_TO_DAEMON);
        assertThat(evidence.silence()).contains("the daemon made it, it gives only the result and no reasons");
        assertThat(evidence.models()).isEmpty();
        assertThat(evidence.lost()).isEmpty();
        assertThat(evidence.choice()).isEmpty();
    }

    @Test
    void isNotSilentIfItWasComputedHere() {
        assertThat(COMPUTED.silence()).isEmpty();
    }

    @Test
    void addsWhatTheEngineDoesNotProvide() {
        BaselineEvidence evidence = COMPUTED.notOfEngine(List.of("f4"));

        assertThat(evidence.notOfEngine()).containsExactly("f4");
        assertThat(evidence.notOfEngine(List.of())).isEqualTo(COMPUTED);
    }
}
