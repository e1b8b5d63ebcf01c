package io.vircaps.rpc.xdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XdrCodecTest {
    private enum Digit {
        ZERO,
        ONE
    }

    private static <T> void assertBytes(XdrCodec<T> codec, T value, String hex) {
        XdrWriter out = new XdrWriter();
        codec.write(out, value);
        assertThat(HexFormat.of().formatHex(out.toByteArray())).isEqualTo(hex);
        assertThat(codec.read(XdrReader.of(out.toByteArray()))).isEqualTo(value);
    }

    @Test
    void encodesPlainValues() {
        assertBytes(XdrCodec.INT, -2, "fffffffe");
        assertBytes(XdrCodec.HYPER, 1L << 32, "0000000100000000");
        assertBytes(XdrCodec.FLAG, true, "00000001");
        assertBytes(XdrCodec.STRING, "a", "0000000161000000");
        assertBytes(XdrCodec.opaque(4), ByteString.of((byte) 9), "0000000109000000");
    }

    @Test
    void encodesOptionalData() {
        assertBytes(XdrCodec.OPTIONAL_STRING, Optional.of("a"), "000000010000000161000000");
        assertBytes(XdrCodec.OPTIONAL_STRING, Optional.empty(), "00000000");
    }

    @Test
    void encodesListsUpToTheirLimit() {
        XdrCodec<List<Integer>> codec = XdrCodec.list(XdrCodec.INT, 2);
        assertBytes(codec, List.of(7, 8), "000000020000000700000008");
        assertThatThrownBy(() -> codec.write(new XdrWriter(), List.of(1, 2, 3)))
                .isInstanceOf(XdrException.class)
                .hasMessageContaining("expected at most 2, found '3'");
    }

    @Test
    void encodesConstantsByTheirOrder() {
        XdrCodec<Digit> codec = XdrCodec.enumeration(Digit.class);
        assertBytes(codec, Digit.ONE, "00000001");
        assertThatThrownBy(() -> codec.read(XdrReader.of((byte) 0, (byte) 0, (byte) 0, (byte) 2)))
                .hasMessageContaining("a number from 0 to 1");
    }
}
