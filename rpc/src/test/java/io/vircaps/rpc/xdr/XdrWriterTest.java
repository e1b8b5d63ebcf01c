package io.vircaps.rpc.xdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XdrWriterTest {
    private final XdrWriter out = new XdrWriter();

    private String written() {
        return HexFormat.of().formatHex(out.toByteArray());
    }

    @Test
    void writesTextPaddedWithZeros() {
        out.string("äbcd");
        assertThat(written()).isEqualTo("00000005c3a4626364000000");
    }

    @Test
    void writesNumbersInNetworkOrder() {
        out.int32(-2);
        out.int64((1L << 32) + 2);
        out.float64(1.5);
        assertThat(written()).isEqualTo("fffffffe00000001000000023ff8000000000000");
    }

    @Test
    void writesCharactersInFourBytesEach() {
        out.charsUpTo(ByteString.of((byte) 0x61, (byte) 0xe4), 2);
        assertThat(written()).isEqualTo("0000000200000061ffffffe4");
    }

    @Test
    void writesWhatMayBeMissing() {
        XdrCodec.OPTIONAL_STRING.write(out, Optional.empty());
        XdrCodec.OPTIONAL_STRING.write(out, Optional.of("a"));
        assertThat(written()).isEqualTo("00000000" + "000000010000000161000000");
    }

    @Test
    void refusesMoreThanTheProtocolAllows() {
        XdrCodec<List<Integer>> two = XdrCodec.list(XdrCodec.INT, 2);
        assertThatThrownBy(() -> two.write(out, List.of(1, 2, 3))).isInstanceOf(XdrException.class);
        assertThatThrownBy(() -> out.string("x".repeat(XdrReader.STRING_MAX + 1)))
                .isInstanceOf(XdrException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void growsForWhatIsLong() {
        String text = "y".repeat(100_000);
        out.int32(1);
        out.string(text);
        XdrReader in = XdrReader.of(out.toByteArray());
        assertThat(in.int32()).isEqualTo(1);
        assertThat(in.string()).isEqualTo(text);
    }
}
