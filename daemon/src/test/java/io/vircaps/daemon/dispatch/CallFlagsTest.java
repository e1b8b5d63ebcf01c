package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CallFlagsTest {
    @Test
    void refuseUnsupportedBits() {
        assertThatCode(() -> CallFlags.check(3, 7, "virF")).doesNotThrowAnyException();
        assertThatThrownBy(() -> CallFlags.check(0x19, 1, "virF"))
                .isInstanceOf(CallException.class)
                .hasMessage("unsupported flags (0x18) in function virF");
    }

    @Test
    void areSetBitByBit() {
        assertThat(CallFlags.has(6, 2)).isTrue();
        assertThat(CallFlags.has(6, 1)).isFalse();
    }
}
