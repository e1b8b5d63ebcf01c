package io.vircaps.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesTest {
    @Test
    void theMedianOfAnOddNumberStandsInTheMiddle() {
        assertThat(millis(9, 1, 5).median()).isEqualTo(Duration.ofMillis(5));
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(millis(4, 100, 1, 2).median()).isEqualTo(Duration.ofMillis(3));
    }

    @Test
    void oneOutlierChangesNoRatio() {
        assertThat(millis(20, 20, 9000).ratioTo(millis(10, 10, 10))).isEqualTo(2.0);
    }

    @Test
    void describesHowManyFromWhichToWhich() {
        assertThat(millis(3, 1, 20).describe()).isEqualTo("3.00 ms (3: 1.00 ms–20.0 ms)");
    }

    @Test
    void nothingMeasuredIsNoMedian() {
        assertThatThrownBy(() -> new Samples(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"999, 999 ns", "1500, 1.50 µs", "45600000, 45.6 ms", "46200000000, 46.2 s", "123456789, 123 ms"})
    void writesThreeDigitsInAUnitThatSuits(long nanos, String text) {
        assertThat(Samples.text(Duration.ofNanos(nanos))).isEqualTo(text);
    }

    static Samples millis(long... millis) {
        return new Samples(LongStream.of(millis).mapToObj(Duration::ofMillis).toList());
    }
}
