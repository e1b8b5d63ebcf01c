package io.vircaps.kernel.dmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LittleEndianTest {
    private final byte[] bytes = HexFormat.of().parseHex("ff" + "0102030405060788" + "ff");
    private final LittleEndian data = new LittleEndian(bytes, 1, 8);

    @Test
    void readsTheLowByteFirst() {
        assertThat(data.u8(0)).isEqualTo(1);
        assertThat(data.u8(7)).isEqualTo(0x88);
        assertThat(data.u16(6)).isEqualTo(0x8807);
        assertThat(data.u32(4)).isEqualTo(0x88070605L);
        assertThat(data.u64(0)).isEqualTo(0x8807060504030201L);
        assertThat(data.length()).isEqualTo(8);
    }

    @Test
    void readsNothingOutsideTheRange() {
        assertThatThrownBy(() -> data.u8(8)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> data.u8(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> data.u16(7)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> data.u32(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> data.u64(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
