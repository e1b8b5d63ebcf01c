package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.xdr.XdrException;
import io.vircaps.rpc.xdr.XdrReader;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

class TypedParameterTest extends AbstractCodecTest {
    private static Arguments typed(TypedParameter.Value value, String hex) {
        return row(TypedParameter.CODEC, new TypedParameter("p", value), text('p') + hex);
    }

    @Override
    Stream<Arguments> payloads() {
        return Stream.of(
                typed(new TypedParameter.Int(-1), "00000001 ffffffff"),
                typed(new TypedParameter.UnsignedInt(-2), "00000002 fffffffe"),
                typed(new TypedParameter.Hyper(-1), "00000003 ffffffffffffffff"),
                typed(new TypedParameter.UnsignedHyper(-2), "00000004 fffffffffffffffe"),
                typed(new TypedParameter.Real(1.5), "00000005 3ff8000000000000"),
                typed(new TypedParameter.Flag(true), "00000006 00000001"),
                typed(new TypedParameter.Text("t"), "00000007" + text('t')));
    }

    @Test
    void refusesAnUnknownType() {
        XdrReader in = XdrReader.of(HexFormat.of().parseHex(text('p') + "0000000800000000"));
        assertThatThrownBy(() -> TypedParameter.CODEC.read(in))
                .isInstanceOf(XdrException.class)
                .hasMessageContaining("from 1 to 7");
    }
}
