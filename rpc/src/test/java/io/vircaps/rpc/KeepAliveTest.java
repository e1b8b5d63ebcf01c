package io.vircaps.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeepAliveTest {
    private static long seconds(long count) {
        return Duration.ofSeconds(count).toNanos();
    }

    @Test
    void pingsOnceAnIntervalAndThenCloses() {
        KeepAlive timer = new KeepAlive(Duration.ofSeconds(5), 2, 0);
        assertThat(timer.due(seconds(4))).isEqualTo(KeepAlive.Due.NOTHING);
        assertThat(timer.due(seconds(5))).isEqualTo(KeepAlive.Due.PING);
        assertThat(timer.due(seconds(6))).isEqualTo(KeepAlive.Due.NOTHING);
        assertThat(timer.due(seconds(10))).isEqualTo(KeepAlive.Due.PING);
        assertThat(timer.due(seconds(14))).isEqualTo(KeepAlive.Due.NOTHING);
        assertThat(timer.due(seconds(15))).isEqualTo(KeepAlive.Due.CLOSE);
    }

    @Test
    void restartsWithEveryMessage() {
        KeepAlive timer = new KeepAlive(Duration.ofSeconds(5), 1, 0);
        assertThat(timer.due(seconds(5))).isEqualTo(KeepAlive.Due.PING);
        timer.received(seconds(6));
        assertThat(timer.due(seconds(10))).isEqualTo(KeepAlive.Due.NOTHING);
        assertThat(timer.due(seconds(11))).isEqualTo(KeepAlive.Due.PING);
    }

    @Test
    void closesWithoutAPingIfNoneIsAllowed() {
        assertThat(new KeepAlive(Duration.ofSeconds(5), 0, 0).due(seconds(5))).isEqualTo(KeepAlive.Due.CLOSE);
    }
}
