package io.vircaps.model.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CpuidLeafTest {
    private static final CpuidLeaf LEAF = new CpuidLeaf(7, 1, 0b0001, 0b0010, 0b0100, 0b1000);
    private static final CpuidLeaf ALL = new CpuidLeaf(7, 1, 0b1111, 0b1111, 0b1111, 0b1111);

    @Test
    void isOrderedByUnsignedLeafThenSubleaf() {
        CpuidLeaf first = new CpuidLeaf(7, 0, 0, 0, 0, 0);
        CpuidLeaf second = new CpuidLeaf(7, -1, 0, 0, 0, 0);
        CpuidLeaf third = new CpuidLeaf(0x80000001, 0, 0, 0, 0, 0);

        assertThat(Stream.of(third, second, first).sorted(CpuidLeaf.ORDER)).containsExactly(first, second, third);
        assertThat(CpuidLeaf.ORDER.compare(LEAF, ALL)).isZero();
    }

    @Test
    void isZeroWithoutAnyBit() {
        assertThat(new CpuidLeaf(7, 1, 0, 0, 0, 0).isZero()).isTrue();
        assertThat(new CpuidLeaf(7, 1, 1, 0, 0, 0).isZero()).isFalse();
        assertThat(new CpuidLeaf(7, 1, 0, 1, 0, 0).isZero()).isFalse();
        assertThat(new CpuidLeaf(7, 1, 0, 0, 1, 0).isZero()).isFalse();
        assertThat(new CpuidLeaf(7, 1, 0, 0, 0, 1).isZero()).isFalse();
    }

    @Test
    void isOfTheSameLeafAndSubleaf() {
        assertThat(LEAF.sameQuestion(ALL)).isTrue();
        assertThat(LEAF.sameQuestion(new CpuidLeaf(7, 0, 1, 2, 4, 8))).isFalse();
        assertThat(LEAF.sameQuestion(new CpuidLeaf(6, 1, 1, 2, 4, 8))).isFalse();
    }

    @Test
    void joinsAndSubtractsBits() {
        CpuidLeaf other = new CpuidLeaf(7, 1, 0b1000, 0b0100, 0b0010, 0b0001);

        assertThat(LEAF.or(other)).isEqualTo(new CpuidLeaf(7, 1, 0b1001, 0b0110, 0b0110, 0b1001));
        assertThat(ALL.andNot(LEAF)).isEqualTo(new CpuidLeaf(7, 1, 0b1110, 0b1101, 0b1011, 0b0111));
    }

    @Test
    void coversALeafWithNoOtherBits() {
        assertThat(ALL.covers(LEAF)).isTrue();
        assertThat(LEAF.covers(LEAF)).isTrue();
        assertThat(LEAF.covers(ALL)).isFalse();
    }
}
