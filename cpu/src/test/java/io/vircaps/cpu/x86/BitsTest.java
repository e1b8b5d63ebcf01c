package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.BaselineStateException;
import io.vircaps.cpu.baseline.StateReader;
import io.vircaps.cpu.baseline.StateWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitsTest {
    private static final int SIZE = 130;

    private static Bits of(int... numbers) {
        Bits bits = Bits.none(SIZE);
        Arrays.stream(numbers).forEach(bits::set);
        return bits;
    }

    private static StateReader reader(long... numbers) {
        StateWriter out = new StateWriter("r", 0);
        Arrays.stream(numbers).forEach(out::number);
        return new StateReader(out.toBytes(), "r", 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 64, 129})
    void setsOneBit(int number) {
        assertThat(of(number).get(number)).isTrue();
        assertThat(of(number).get(1)).isFalse();
        assertThat(of(number).isEmpty()).isFalse();
        assertThat(of().isEmpty()).isTrue();
    }

    @Test
    void findsTheNextNumber() {
        Bits bits = of(3, 64, 129);

        assertThat(bits.next(0)).isEqualTo(3);
        assertThat(bits.next(3)).isEqualTo(3);
        assertThat(bits.next(4)).isEqualTo(64);
        assertThat(bits.next(65)).isEqualTo(129);
        assertThat(bits.next(130)).isNegative();
    }

    @Test
    void changesInPlaceUnlessItIsCopied() {
        Bits bits = of(1, 2);

        assertThat(bits.copy().add(of(3))).isEqualTo(of(1, 2, 3));
        assertThat(bits.copy().remove(of(2, 3))).isEqualTo(of(1));
        assertThat(bits.copy().retain(of(2, 3))).isEqualTo(of(2));
        assertThat(bits).isEqualTo(of(1, 2)).hasSameHashCodeAs(of(1, 2)).isNotEqualTo(of(1));
        assertThat(bits.add(of(3))).isSameAs(bits).isEqualTo(of(1, 2, 3));
    }

    @Test
    void comparesSets() {
        assertThat(of(1, 64).containsAll(of(64))).isTrue();
        assertThat(of(1, 64).containsAll(of(64, 65))).isFalse();
        assertThat(of(1, 64).containsAny(of(64, 65))).isTrue();
        assertThat(of(1, 64).containsAny(of(65))).isFalse();
    }

    @Test
    void readsWhatItWrites() {
        StateWriter out = new StateWriter("r", 0);
        of(0, 1, 64, 129).write(out);

        assertThat(Bits.read(new StateReader(out.toBytes(), "r", 0), SIZE)).isEqualTo(of(0, 1, 64, 129));
    }

    @Test
    void refusesNumbersThatTheCatalogDoesNotHave() {
        assertThatThrownBy(() -> Bits.read(reader(1, SIZE), SIZE)).isInstanceOf(BaselineStateException.class);
        assertThatThrownBy(() -> Bits.read(reader(2, 0, SIZE - 1), SIZE)).isInstanceOf(BaselineStateException.class);
        assertThat(Bits.read(reader(2, 0, SIZE - 2), SIZE)).isEqualTo(of(0, 129));
    }
}
