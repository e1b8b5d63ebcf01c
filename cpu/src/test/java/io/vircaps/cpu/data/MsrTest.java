package io.vircaps.cpu.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MsrTest {
    @Test
    void joinsItsHalves() {
        Msr msr = Msr.of(0x10a, 0x8000_0001, 0x2);

        assertThat(msr.value()).isEqualTo(0x2_8000_0001L);
        assertThat(msr.eax()).isEqualTo(0x8000_0001);
        assertThat(msr.edx()).isEqualTo(2);
    }

    @Test
    void isOrderedByUnsignedIndex() {
        assertThat(Stream.of(new Msr(0xc000_0080, 0), new Msr(0x10a, 1)).sorted(Msr.ORDER))
                .extracting(Msr::index)
                .containsExactly(0x10a, 0xc000_0080);
    }
}
