package io.vircaps.daemon.listen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectionSlotsTest {
    @Test
    void areLimitedInAll() {
        ConnectionSlots slots = new ConnectionSlots(2, 0);
        ConnectionSlots.Slot first = slots.take(true);
        assertThat(first.isOverLimit()).isFalse();
        assertThat(slots.take(false).isOverLimit()).isFalse();
        ConnectionSlots.Slot third = slots.take(true);
        assertThat(third.isOverLimit()).isTrue();
        assertThat(slots.used()).isEqualTo(3);
        third.close();
        first.close();
        assertThat(slots.used()).isEqualTo(1);
        assertThat(slots.take(true).isOverLimit()).isFalse();
    }

    @Test
    void areLimitedForUnauthenticatedClients() {
        ConnectionSlots slots = new ConnectionSlots(100, 1);
        ConnectionSlots.Slot first = slots.take(false);
        assertThat(first.isOverLimit()).isFalse();
        assertThat(slots.take(true).isOverLimit()).isFalse();
        try (ConnectionSlots.Slot second = slots.take(false)) {
            assertThat(second.isOverLimit()).isTrue();
        }
        first.authenticated();
        first.authenticated();
        assertThat(slots.take(false).isOverLimit()).isFalse();
        assertThat(slots.take(false).isOverLimit()).isTrue();
    }
}
