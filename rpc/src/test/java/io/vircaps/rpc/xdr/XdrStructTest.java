package io.vircaps.rpc.xdr;

import static io.vircaps.rpc.xdr.XdrStruct.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class XdrStructTest {
    private record One(int a) {}

    private record Two(int a, long b) {}

    private record Three(int a, int b, int c) {}

    private record Four(int a, int b, int c, int d) {}

    private record Five(int a, int b, int c, int d, int e) {}

    private static <T> void assertBytes(XdrCodec<T> codec, T value, String hex) {
        XdrWriter out = new XdrWriter();
        codec.write(out, value);
        assertThat(HexFormat.of().formatHex(out.toByteArray())).isEqualTo(hex.replace(" ", ""));
        assertThat(codec.read(XdrReader.of(out.toByteArray()))).isEqualTo(value);
    }

    @Test
    void keepsTheOrderOfItsFields() {
        assertBytes(XdrStruct.of(field(XdrCodec.INT, One::a), One::new), new One(1), "00000001");
        assertBytes(
                XdrStruct.of(field(XdrCodec.INT, Two::a), field(XdrCodec.HYPER, Two::b), Two::new),
                new Two(1, 2),
                "00000001 0000000000000002");
        assertBytes(
                XdrStruct.of(
                        field(XdrCodec.INT, Three::a),
                        field(XdrCodec.INT, Three::b),
                        field(XdrCodec.INT, Three::c),
                        Three::new),
                new Three(1, 2, 3),
                "00000001 00000002 00000003");
        assertBytes(
                XdrStruct.of(
                        field(XdrCodec.INT, Four::a),
                        field(XdrCodec.INT, Four::b),
                        field(XdrCodec.INT, Four::c),
                        field(XdrCodec.INT, Four::d),
                        Four::new),
                new Four(1, 2, 3, 4),
                "00000001 00000002 00000003 00000004");
        assertBytes(
                XdrStruct.of(
                        field(XdrCodec.INT, Five::a),
                        field(XdrCodec.INT, Five::b),
                        field(XdrCodec.INT, Five::c),
                        field(XdrCodec.INT, Five::d),
                        field(XdrCodec.INT, Five::e),
                        Five::new),
                new Five(1, 2, 3, 4, 5),
                "00000001 00000002 00000003 00000004 00000005");
    }
}
