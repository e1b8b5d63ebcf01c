package io.vircaps.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long HOUR = TimeUnit.HOURS.toNanos(1);
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final Progress progress = new Progress();

    private boolean isOverAfter(long nanos) {
        return progress.isOver(System.nanoTime() + nanos, MINUTE);
    }

    @Test
    void isOverOnlyWithinAMessage() {
        assertThat(isOverAfter(HOUR)).isFalse();
        progress.begin();
        assertThat(isOverAfter(HOUR)).isTrue();
        assertThat(isOverAfter(0)).isFalse();
        progress.end();
        assertThat(isOverAfter(HOUR)).isFalse();
    }

    @Test
    void restartsAfterEnoughBytes() throws InterruptedException {
        progress.begin();
        long begin = System.nanoTime();
        Thread.sleep(2);
        progress.advance(MessageChannel.SMALL - 1);
        assertThat(progress.isOver(begin + MINUTE + 1, MINUTE)).isTrue();
        progress.advance(1);
        assertThat(progress.isOver(begin + MINUTE + 1, MINUTE)).isFalse();
    }
}
