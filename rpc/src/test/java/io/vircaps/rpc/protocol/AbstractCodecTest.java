package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrException;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract of a family of structs: each value reads and writes as the bytes of the protocol file. Bytes are
 * captured between libvirt's client library and its daemon 9.0.0 where a row says so, and follow
 * {@code remote_protocol.x} otherwise.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AbstractCodecTest {
    static final UUID UUID_1 = UUID.fromString("99254d54-42b3-474e-b2ed-ec272d21be86");
    static final String UUID_1_HEX = "99254d5442b3474eb2edec272d21be86";

    /** The strings of one letter. */
    static String text(char letter) {
        return "00000001" + Integer.toHexString(letter) + "000000";
    }

    static <T> Arguments row(XdrCodec<T> codec, T value, String hex) {
        return Arguments.of(codec, value, hex.replace(" ", ""));
    }

    abstract Stream<Arguments> payloads();

    @ParameterizedTest
    @MethodSource("payloads")
    void readsTheBytesOfTheProtocol(XdrCodec<?> codec, Object value, String hex) {
        XdrReader in = XdrReader.of(HexFormat.of().parseHex(hex));
        assertThat(codec.read(in)).isEqualTo(value);
        in.end();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void writesTheBytesOfTheProtocol(XdrCodec<Object> codec, Object value, String hex) {
        XdrWriter out = new XdrWriter();
        codec.write(out, value);
        assertThat(HexFormat.of().formatHex(out.toByteArray())).isEqualTo(hex);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void noticesATruncationAtEveryByte(XdrCodec<?> codec, Object value, String hex) {
        byte[] whole = HexFormat.of().parseHex(hex);
        for (int length = 0; length < whole.length; length++) {
            XdrReader in = new XdrReader(whole, 0, length);
            assertThatThrownBy(() -> codec.read(in))
                    .as("%s, %d bytes", value, length)
                    .isInstanceOf(XdrException.class);
        }
    }
}
