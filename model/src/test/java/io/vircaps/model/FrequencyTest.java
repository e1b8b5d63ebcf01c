package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrequencyTest {
    @Test
    void countsKilohertzAsTheKernelDoes() {
        assertThat(Frequency.ofKilohertz(2_600_000)).isEqualTo(new Frequency(2_600_000_000L));
        assertThat(Frequency.ofKilohertz(0).hertz()).isZero();
    }

    @Test
    void refusesNegativeAndUncountableFrequencies() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Frequency(-1)).withMessage("frequency of -1 Hz");
        assertThatThrownBy(() -> Frequency.ofKilohertz(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void isOrderedAndPrintedInHertz() {
        assertThat(List.of(new Frequency(9), new Frequency(10), new Frequency(11)))
                .isSorted();
        assertThat(new Frequency(10)).isEqualByComparingTo(new Frequency(10)).hasToString("10 Hz");
    }
}
