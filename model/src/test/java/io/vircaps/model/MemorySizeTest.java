package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemorySizeTest {
    @Test
    void neverRounds() {
        assertThat(MemorySize.ofKibibytes(3).bytes()).isEqualTo(3072);
        assertThat(MemorySize.ofBytes(3072).kibibytes()).isEqualTo(3);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> MemorySize.ofBytes(1500).kibibytes())
                .withMessageContaining("1500 bytes");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53)})
    void refusesKibibytesWhoseBytesCannotBeCounted(long kibibytes) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> MemorySize.ofKibibytes(kibibytes));
    }

    @Test
    void refusesLessThanNothing() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> MemorySize.ofBytes(-1));
        assertThat(MemorySize.ZERO.isZero()).isTrue();
        assertThat(MemorySize.ofKibibytes((1L << 53) - 1).isZero()).isFalse();
    }

    @Test
    void comparesBySize() {
        assertThat(MemorySize.ofKibibytes(1))
                .isGreaterThan(MemorySize.ofBytes(1023))
                .isEqualByComparingTo(MemorySize.ofBytes(1024));
        assertThat(MemorySize.ofBytes(2048)).hasToString("2 KiB");
        assertThat(MemorySize.ofBytes(2047)).hasToString("2047 B");
    }

    @Test
    void frequenciesAreHertz() {
        assertThat(Frequency.ofKilohertz(2_600_000))
                .isEqualTo(new Frequency(2_600_000_000L))
                .hasToString("2600000000 Hz");
        assertThat(new Frequency(1)).isLessThan(new Frequency(2));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Frequency(-1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Frequency.ofKilohertz(Long.MAX_VALUE));
    }
}
