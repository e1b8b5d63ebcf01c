package io.vircaps.kernel.proc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelTextException;
import io.vircaps.model.MemorySize;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class AuxiliaryVectorTest {
    private static byte[] longs(ByteOrder order, long... words) {
        ByteBuffer buffer = ByteBuffer.allocate(words.length * Long.BYTES).order(order);
        for (long word : words) {
            buffer.putLong(word);
        }
        return buffer.array();
    }

    @Test
    void readsPairsOfMachineWords() {
        byte[] little = longs(ByteOrder.LITTLE_ENDIAN, 6, 4096, 16, 0xbfL, 0, 0);
        AuxiliaryVector vector = AuxiliaryVector.parse(little, Long.BYTES, ByteOrder.LITTLE_ENDIAN);

        assertThat(vector.pageSize()).isEqualTo(MemorySize.ofBytes(4096));
        assertThat(vector.value(16)).hasValue(0xbf);
        assertThat(vector.value(26)).isEmpty();
    }

    @Test
    void readsBothWidthsAndByteOrders() {
        byte[] narrow = {0, 0, 0, 6, 0, 1, 0, 0, 0, 0, 0, 16, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff};
        AuxiliaryVector vector = AuxiliaryVector.parse(narrow, Integer.BYTES, ByteOrder.BIG_ENDIAN);

        assertThat(vector.pageSize()).isEqualTo(MemorySize.ofBytes(65536));
        assertThat(vector.value(16)).hasValue(0xffff_ffffL);
    }

    @Test
    void ignoresHalfAPair() {
        assertThat(AuxiliaryVector.parse(new byte[15], Long.BYTES, ByteOrder.LITTLE_ENDIAN)
                        .value(0))
                .isEmpty();
    }

    @Test
    void namesTheMissingEntryOfThePageSize() {
        AuxiliaryVector vector =
                AuxiliaryVector.parse(longs(ByteOrder.LITTLE_ENDIAN, 16, 1), Long.BYTES, ByteOrder.LITTLE_ENDIAN);

        assertThatThrownBy(vector::pageSize)
                .isInstanceOf(KernelTextException.class)
                .hasMessageContaining("expected an entry AT_PAGESZ, found 'entries [16]'");
    }
}
