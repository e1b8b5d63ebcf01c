package io.vircaps.kernel.dmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmbiosEntryPointTest {
    /** Version 2.7, a table of 0x40 bytes and 3 structures. */
    private static final String ENTRY_32 = "5f534d5fb21f0207c800000000000000" + "5f444d495fde400020000000030027";

    /** Version 3.2, a table of at most 0x1000 bytes. */
    private static final String ENTRY_64 = "5f534d335f21180302000100001000002000000000000000";

    /** Version 2.4, a table of 0x40 bytes and 2 structures. */
    private static final String ENTRY_LEGACY = "5f444d495fe2400020000000020024";

    private static Optional<SmbiosEntryPoint> parse(String hex) {
        return SmbiosEntryPoint.parse(HexFormat.of().parseHex(hex));
    }

    /** The 32-bit form with other bytes, its checksum corrected. */
    private static Optional<SmbiosEntryPoint> changed(int at, int value) {
        byte[] bytes = HexFormat.of().parseHex(ENTRY_32);
        bytes[4] += (byte) (bytes[at] - value);
        bytes[at] = (byte) value;
        return SmbiosEntryPoint.parse(bytes);
    }

    @Test
    void readsVersionLengthAndCountOfEachForm() {
        assertThat(parse(ENTRY_32)).contains(new SmbiosEntryPoint(0x0207, 0x40, 3));
        assertThat(parse(ENTRY_64)).contains(new SmbiosEntryPoint(0x0302, 0x1000, Integer.MAX_VALUE));
        assertThat(parse(ENTRY_LEGACY)).contains(new SmbiosEntryPoint(0x0204, 0x40, 2));
    }

    @ParameterizedTest
    @CsvSource({"0x1f, 0x0203", "0x21, 0x0203", "0x33, 0x0206", "0x08, 0x0208"})
    void correctsVersionsThatFirmwareStatesWrongly(String minor, String version) {
        assertThat(changed(7, Integer.decode(minor)).orElseThrow().version()).isEqualTo(Integer.decode(version));
    }

    @Test
    void takesALengthOf31WithThe30OfVersion21() {
        assertThat(parse(ENTRY_32)).isPresent();
        assertThat(changed(5, 0x1d)).isEmpty();
        assertThat(changed(5, 0x20)).isEmpty();
    }

    @Test
    void aCountOfZeroIsNoLimit() {
        assertThat(parse("5f444d495fe4400020000000000024").orElseThrow().structures())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5f534d",
                "5f534d335f21180303000100001000002000000000000000",
                "5f534d335f1a1f0302000100001000002000000000000000",
                "5f444d495fe240002000000002",
                "5f444d495fe3400020000000020024",
                "5f534d5fb21f0207c800000000000000" + "5f444d4958de400020000000030027"
            })
    void isNoneWithAWrongChecksumOrLength(String hex) {
        assertThat(parse(hex)).isEmpty();
    }
}
