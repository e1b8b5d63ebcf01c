package io.vircaps.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeepAliveTest {
    private static long seconds(long count) {
        return Duration.ofSeconds(count).toNanos();
    }

    @Test
    void asksOnceAnIntervalAndThenGivesUp() {
        KeepAlive signs = new KeepAlive(Duration.ofSeconds(5), 2, 0);
        assertThat(signs.due(seconds(4))).isEqualTo(KeepAlive.Due.NOTHING);
        assertThat(signs.due(seconds(5))).isEqualTo(KeepAlive.Due.PING);
        assertThat(signs.due(seconds(6))).isEqualTo(KeepAlive.Due.NOTHING);
        assertThat(signs.due(seconds(10))).isEqualTo(KeepAlive.Due.PING);
        assertThat(signs.due(seconds(14))).isEqualTo(KeepAlive.Due.NOTHING);
        assertThat(signs.due(seconds(15))).isEqualTo(KeepAlive.Due.CLOSE);
    }

    @Test
    void beginsAnewWithWhateverComes() {
        KeepAlive signs = new KeepAlive(Duration.ofSeconds(5), 1, 0);
        assertThat(signs.due(seconds(5))).isEqualTo(KeepAlive.Due.PING);
        signs.received(seconds(6));
        assertThat(signs.due(seconds(10))).isEqualTo(KeepAlive.Due.NOTHING);
        assertThat(signs.due(seconds(11))).isEqualTo(KeepAlive.Due.PING);
    }

    @Test
    void givesUpWithoutAskingIfNoQuestionIsAllowed() {
        assertThat(new KeepAlive(Duration.ofSeconds(5), 0, 0).due(seconds(5))).isEqualTo(KeepAlive.Due.CLOSE);
    }
}
