package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostUuidTest {
    private static final UUID VALUE = UUID.fromString("1b4e28ba-2fa1-11d2-883f-0016d3cca427");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1b4e28ba-2fa1-11d2-883f-0016d3cca427",
                "1B4E28BA-2FA1-11D2-883F-0016D3CCA427\n",
                "1b4e28ba2fa111d2883f0016d3cca427",
                " 1b 4e-28-ba 2fa1--11d2883f0016d3cca427 "
            })
    void ignoresHyphensBlanksAndCase(String text) {
        assertThat(HostUuid.parse(text)).contains(VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1b4e28ba-2fa1-11d2-883f-0016d3cca42",
                "1b4e28ba-2fa1-11d2-883f-0016d3cca4277",
                "1b4e28ba-2fa1-11d2-883f-0016d3cca427-",
                "1-b4e28ba-2fa1-11d2-883f-0016d3cca427",
                "gb4e28ba-2fa1-11d2-883f-0016d3cca427",
                "１b4e28ba-2fa1-11d2-883f-0016d3cca427"
            })
    void isNoneInAnotherForm(String text) {
        assertThat(HostUuid.parse(text)).isEmpty();
    }

    @Test
    void isBlankWhereAllBytesAreEqual() {
        assertThat(HostUuid.isBlank(new UUID(0, 0))).isTrue();
        assertThat(HostUuid.isBlank(new UUID(-1, -1))).isTrue();
        assertThat(HostUuid.isBlank(UUID.fromString("03030303-0303-0303-0303-030303030303")))
                .isTrue();
        assertThat(HostUuid.isBlank(UUID.fromString("03030303-0303-0303-0303-030303030304")))
                .isFalse();
        assertThat(HostUuid.isBlank(VALUE)).isFalse();
    }
}
