package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EventCallbacksTest {
    private final EventCallbacks callbacks = new EventCallbacks();

    @Test
    void haveTheLowestFreeId() {
        assertThat(callbacks.add()).isZero();
        assertThat(callbacks.add()).isOne();
        assertThat(callbacks.remove(0)).isTrue();
        assertThat(callbacks.add()).isZero();
    }

    @Test
    void areRemovedOnce() {
        callbacks.add();
        assertThat(callbacks.remove(0)).isTrue();
        assertThat(callbacks.remove(0)).isFalse();
        assertThat(callbacks.remove(-1)).isFalse();
    }

    @Test
    void areLimited() {
        for (int id = 0; id < 4096; id++) {
            callbacks.add();
        }
        assertThatThrownBy(callbacks::add).hasMessageContaining("no more than 4096");
    }
}
