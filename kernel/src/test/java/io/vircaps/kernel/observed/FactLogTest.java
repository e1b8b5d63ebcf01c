package io.vircaps.kernel.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FactLogTest {
    private final FactLog log = new FactLog();

    @Test
    void keepsFactsInTheOrderOfReading() {
        log.observed("cproc/b", "1");
        log.observed("cproc/a", "2");
        log.observed("cproc/b", "1");
        log.complete();

        assertThat(log.facts().orElseThrow()).containsExactly(Map.entry("cproc/b", "1"), Map.entry("cproc/a", "2"));
        assertThat(log.obstacle()).isEmpty();
    }

    @Test
    void hasNoFactsBeforeItIsComplete() {
        log.observed("cproc/a", "1");
        assertThat(log.facts()).isEmpty();

        log.complete();
        assertThat(log.facts()).isPresent();
    }

    @Test
    void hasNoFactsWhereOneChangedMeanwhile() {
        log.observed("cproc/a", "1");
        log.observed("cproc/a", "2");
        log.complete();

        assertThat(log.facts()).isEmpty();
        assertThat(log.obstacle()).contains("cproc/a changed");
    }

    @Test
    void hasNoFactsWhereAProgramWasRun() {
        log.complete();
        log.unrepeatable("xl was run");
        log.unrepeatable("xl was run again");

        assertThat(log.facts()).isEmpty();
        assertThat(log.obstacle()).contains("xl was run");
    }
}
