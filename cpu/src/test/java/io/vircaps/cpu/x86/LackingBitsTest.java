package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.BaselineStateException;
import io.vircaps.cpu.baseline.StateReader;
import io.vircaps.cpu.baseline.StateWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LackingBitsTest {
    private static final int SIZE = 70;
    private static final LackingBits LATER = LackingBits.of(9, bits(1, 2, 69));
    private static final LackingBits EARLIER = LackingBits.of(4, bits(2, 3));

    private static Bits bits(int... numbers) {
        Bits bits = Bits.none(SIZE);
        Arrays.stream(numbers).forEach(bits::set);
        return bits;
    }

    private static StateReader written(LackingBits... parts) {
        StateWriter out = new StateWriter("r", 0);
        out.number(parts.length);
        for (LackingBits part : parts) {
            out.number(part.hosts().get(0).id());
            part.all().write(out);
        }
        return new StateReader(out.toBytes(), "r", 0);
    }

    @Test
    void keepsEachBitWithItsSmallestHost() {
        LackingBits merged = LATER.merge(EARLIER);

        assertThat(merged).isEqualTo(EARLIER.merge(LATER));
        assertThat(merged.hosts())
                .containsExactly(new LackingBits.Host(4, bits(2, 3)), new LackingBits.Host(9, bits(1, 69)));
        assertThat(merged.all()).isEqualTo(bits(1, 2, 3, 69));
    }

    @Test
    void doesNotChangeIfALaterHostLacksNothingElse() {
        assertThat(EARLIER.merge(LackingBits.of(5, bits(3)))).isSameAs(EARLIER);
        assertThat(LackingBits.of(5, bits(3)).merge(EARLIER)).isEqualTo(EARLIER);
        assertThat(LackingBits.of(5, bits()).hosts()).isEmpty();
    }

    @Test
    void namesTheSmallestHostWithoutABit() {
        LackingBits merged = LATER.merge(EARLIER);

        assertThat(merged.first(bits(69))).hasValue(9);
        assertThat(merged.first(bits(69, 3))).hasValue(4);
        assertThat(merged.first(bits(5))).isEmpty();
    }

    @Test
    void readsWhatItWrites() {
        StateWriter out = new StateWriter("r", 0);
        LATER.merge(EARLIER).write(out);

        assertThat(LackingBits.read(new StateReader(out.toBytes(), "r", 0), SIZE))
                .isEqualTo(LATER.merge(EARLIER));
    }

    @Test
    void refusesBitsOfTwoHostsHostsOutOfOrderAndNoBits() {
        assertThatThrownBy(() -> LackingBits.read(written(EARLIER, LATER), SIZE))
                .isInstanceOf(BaselineStateException.class);
        assertThatThrownBy(() -> LackingBits.read(written(LATER, LackingBits.of(4, bits(5))), SIZE))
                .isInstanceOf(BaselineStateException.class);
        StateWriter empty = new StateWriter("r", 0).number(1).number(4).number(0);
        assertThatThrownBy(() -> LackingBits.read(new StateReader(empty.toBytes(), "r", 0), SIZE))
                .isInstanceOf(BaselineStateException.class);
    }
}
