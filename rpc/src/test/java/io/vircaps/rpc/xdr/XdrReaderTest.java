package io.vircaps.rpc.xdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XdrReaderTest {
    private static XdrReader reader(String hex) {
        return XdrReader.of(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    @Test
    void readsNumbersInNetworkOrder() {
        XdrReader in = reader("fffffffe 0000000100000002 3ff8000000000000");
        assertThat(in.int32()).isEqualTo(-2);
        assertThat(in.int64()).isEqualTo((1L << 32) + 2);
        assertThat(in.float64()).isEqualTo(1.5);
        in.end();
    }

    @Test
    void readsTextPaddedToFours() {
        XdrReader in = reader("00000005 c3a4626364 000000 00000000 00000007");
        assertThat(in.string()).isEqualTo("äbcd");
        assertThat(in.string()).isEmpty();
        assertThat(in.int32()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000002", "ffffffff", "01000000"})
    void takesNothingButZeroAndOneForTruth(String hex) {
        XdrReader in = reader(hex);
        assertThatThrownBy(in::bool).isInstanceOf(XdrException.class).hasMessageContaining("expected 0 or 1");
        assertThat(in.remaining()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "00000001 61010000,                    padding of zero bytes",
        "00000001 61000001,                    padding of zero bytes",
        "00000002 c3280000,                    a text in UTF-8",
        "00000003 eda08000,                    a text in UTF-8",
        "00000002 61000000,                    a text without zero characters",
        "00000005 61626364,                    8 bytes",
        "00000001 61,                          4 bytes",
        "00400001,                             at most 4194304 bytes",
        "ffffffff,                             at most 4194304 bytes",
        "000000,                               4 bytes",
    })
    void refusesBadTextAndStaysBeforeIt(String hex, String expected) {
        XdrReader in = reader(hex);
        int before = in.remaining();
        assertThatThrownBy(in::string).isInstanceOf(XdrException.class).hasMessageContaining(expected);
        assertThat(in.remaining()).isEqualTo(before);
    }

    @Test
    void keepsAReplacementCharacterThatWasSent() {
        assertThat(reader("00000003 efbfbd00").string()).isEqualTo("\uFFFD");
    }

    @Test
    void allocatesNothingForAnArrayThatDidNotCome() {
        XdrCodec<List<Integer>> codec = XdrCodec.list(XdrCodec.INT, Integer.MAX_VALUE);
        XdrReader in = reader("7ffffffe 00000001");
        assertThatThrownBy(() -> codec.read(in))
                .isInstanceOf(XdrException.class)
                .hasMessageContaining("expected 8589934584 bytes, found '4 bytes'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000003 00000001 00000002 00000003", "80000000"})
    void refusesMoreElementsThanTheProtocolAllows(String hex) {
        XdrCodec<List<Integer>> codec = XdrCodec.list(XdrCodec.INT, 2);
        XdrReader in = reader(hex);
        assertThatThrownBy(() -> codec.read(in))
                .isInstanceOf(XdrException.class)
                .hasMessageContaining("at most 2");
    }

    @Test
    void readsCharactersWithAndWithoutSign() {
        assertThat(reader("00000002 ffffffe4 000000e4").charsUpTo(2))
                .isEqualTo(ByteString.of((byte) 0xe4, (byte) 0xe4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000100", "ffffff7f"})
    void refusesNumbersThatAreNoCharacters(String hex) {
        XdrReader in = reader("00000001" + hex);
        assertThatThrownBy(() -> in.charsUpTo(9)).isInstanceOf(XdrException.class);
        assertThat(in.remaining()).isEqualTo(8);
    }

    @Test
    void readsWhatMayBeMissing() {
        assertThat(XdrCodec.OPTIONAL_STRING.read(reader("00000000"))).isEmpty();
        assertThat(XdrCodec.OPTIONAL_STRING.read(reader("00000001 00000001 61000000")))
                .isEqualTo(Optional.of("a"));
    }

    @Test
    void missesTheEnd() {
        XdrReader in = reader("00000000 00");
        assertThat(in.int32()).isZero();
        assertThatThrownBy(in::end).isInstanceOf(XdrException.class).hasMessageContaining("byte 4");
    }

    @Test
    void refusesNumbersOutsideAnEnumeration() {
        XdrReader in = reader("00000003");
        assertThatThrownBy(() -> in.oneOf(3)).isInstanceOf(XdrException.class).hasMessageContaining("from 0 to 2");
        assertThat(in.oneOf(4)).isEqualTo(3);
    }
}
