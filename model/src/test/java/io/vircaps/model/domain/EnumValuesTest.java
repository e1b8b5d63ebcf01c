package io.vircaps.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.EnumValues.EnumName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnumValuesTest {
    private static final EnumValues BUSES = EnumValues.of(EnumValue.USB, EnumValue.FDC);

    @Test
    void keepTheirOrder() {
        assertThat(BUSES.values()).containsExactly(EnumValue.USB, EnumValue.FDC);
        assertThat(EnumValues.of(List.of(EnumValue.USB, EnumValue.FDC))).isEqualTo(BUSES);
        assertThat(BUSES.extras()).isEqualTo(Extras.NONE);
    }

    @Test
    void containAValueByItsName() {
        assertThat(BUSES.contains(new EnumValue("usb"))).isTrue();
        assertThat(BUSES.contains(EnumValue.SATA)).isFalse();
    }

    @Test
    void leaveOutAnEnumThatIsNotReported() {
        assertThat(new EnumValues.ByName()
                        .add(EnumName.BUS, Optional.of(BUSES))
                        .add(EnumName.MODEL, Optional.empty())
                        .map())
                .containsOnlyKeys(EnumName.BUS)
                .containsValue(BUSES);
    }
}
