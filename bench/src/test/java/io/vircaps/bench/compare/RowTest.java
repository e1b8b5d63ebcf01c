package io.vircaps.bench.compare;

import static io.vircaps.bench.compare.SamplesTest.millis;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowTest {
    @Test
    void putsBothSidesTheRatioAndTheVerdictIntoATable() {
        Row row = new Row("a call", millis(10), "virsh", Optional.of(millis(25)), Goal.faster(2));

        assertThat(row.line())
                .isEqualTo("| a call | 10.0 ms (1: 10.0 ms–10.0 ms) | 25.0 ms (1: 25.0 ms–25.0 ms) virsh | 2.50 × | "
                        + "≥ 2.00 ×: met |");
    }

    @Test
    void leavesAMissingPeerOut() {
        assertThat(new Row("a call", millis(10), "virsh", Optional.empty(), Goal.NONE).line())
                .isEqualTo("| a call | 10.0 ms (1: 10.0 ms–10.0 ms) | – | – |  |");
    }
}
