package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QmpLimitsTest {
    @Test
    void needsRoomForAMessage() {
        Duration second = Duration.ofSeconds(1);

        assertThatThrownBy(() -> new QmpLimits(second, second, second, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("message of 0 bytes");
    }

    @Test
    void holdsTheLargestKnownReplyByDefault() {
        assertThat(QmpLimits.DEFAULT)
                .isEqualTo(
                        new QmpLimits(Duration.ofSeconds(20), Duration.ofSeconds(10), Duration.ofSeconds(5), 8 << 20));
    }
}
