package io.vircaps.kernel.dmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SmbiosStructureTest {
    private static SmbiosStructure structure(String hex) {
        byte[] table = HexFormat.of().parseHex("ff" + hex + "ff");
        return new SmbiosStructure(table, 1, table.length - 1);
    }

    private final SmbiosStructure structure = structure("010c0003" + "0102030405060788" + "4142004300" + "00");

    @Test
    void readsTypeLengthAndFormattedArea() {
        assertThat(structure.type()).isEqualTo(1);
        assertThat(structure.length()).isEqualTo(12);
        assertThat(structure.formatted()).isEqualTo(HexFormat.of().parseHex("010c0003" + "0102030405060788"));
    }

    @Test
    void readsNumbersWithTheirLowByteFirst() {
        assertThat(structure.u8(4)).isEqualTo(1);
        assertThat(structure.u16(4)).isEqualTo(0x0201);
        assertThat(structure.u32(8)).isEqualTo(0x88070605L);
        assertThat(structure.u64(4)).isEqualTo(0x8807060504030201L);
        assertThatThrownBy(() -> structure.u16(11)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void numbersItsStringsFromOne() {
        assertThat(structure.string(1)).contains("AB");
        assertThat(structure.string(2)).contains("C");
        assertThat(structure.string(0)).isEmpty();
        assertThat(structure.string(3)).isEmpty();
        assertThat(structure.string(255)).isEmpty();
    }

    @Test
    void takesEachByteOfAStringForOneCharacter() {
        assertThat(structure("01040000" + "e9fc00" + "00").string(1)).contains("éü");
    }

    @Test
    void hasNoStringsWhereTwoZerosFollow() {
        assertThat(structure("01040000" + "0000").string(1)).isEmpty();
    }
}
