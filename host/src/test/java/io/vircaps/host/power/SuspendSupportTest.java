package io.vircaps.host.power;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.host.PowerManagement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspendSupportTest {
    private static final SuspendSupport SUPPORT = new SuspendSupport(true, false, true);

    @ParameterizedTest
    @CsvSource({"yes, true", "challenge, true", "no, false", "na, false", "YES, false", "'', false"})
    void isSupportedWithOrWithoutAPassword(String reply, boolean yes) {
        assertThat(SuspendSupport.isYes(reply)).isEqualTo(yes);
    }

    @Test
    void isPowerManagementInTheSameOrder() {
        assertThat(SUPPORT.asPowerManagement()).isEqualTo(new PowerManagement(true, false, true, Extras.NONE));
    }

    @Test
    void isEncodedAsThreeDigits() {
        assertThat(SUPPORT.encode()).containsExactly('1', '0', '1');
        assertThat(SuspendSupport.decode(SUPPORT.encode())).contains(SUPPORT);
        assertThat(SuspendSupport.decode(new byte[] {'0', '1', '0'})).contains(new SuspendSupport(false, true, false));
    }

    @Test
    void isNotDecodedFromOtherBytes() {
        assertThat(SuspendSupport.decode(new byte[] {'1', '0'})).isEmpty();
        assertThat(SuspendSupport.decode(new byte[] {'1', '0', '2'})).isEmpty();
        assertThat(SuspendSupport.decode(new byte[] {'1', '0', '1', '1'})).isEmpty();
    }
}
