package io.vircaps.smbios;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.testkit.SmbiosTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmbiosTextTest {
    private static String of(SmbiosTables tables) {
        return SmbiosText.of(Tables.read(tables));
    }

    private static String bios(String formatted) {
        return of(new SmbiosTables().add(0, formatted, "vendor", "version", "date"));
    }

    private static String uuid(int version, String bytes) {
        return of(new SmbiosTables().version(version).add(1, "00000000" + bytes + "06"))
                .lines()
                .filter(line -> line.startsWith("\tUUID: "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesTheStructuresInTheirOrder() {
        assertThat(of(new SmbiosTables()
                        .add(17, "")
                        .add(4, "")
                        .add(126, "")
                        .add(3, "")
                        .add(11, "")
                        .add(2, "")
                        .add(1, "")
                        .add(0, "")))
                .isEqualTo("""
                        Memory Device

                        Processor Information

                        Chassis Information

                        OEM Strings

                        Base Board Information

                        System Information

                        BIOS Information

                        """);
    }

    @Test
    void writesTheFirmware() {
        assertThat(bios("01 02 00f0 03 0f 0800000000000000 00 00 01 02 ff ff")).isEqualTo("""
                BIOS Information
                \tVendor: vendor
                \tVersion: version
                \tRelease Date: date
                \tRuntime Size: 64 kB
                \tROM Size: 1 MB
                \tBIOS Revision: 1.2

                """);
        assertThat(bios("01 02 0000 03 0f 080000000000000000 00 01 ff ff")).doesNotContain("Revision", "Runtime");
        assertThat(bios("01 02 ffff 03 0f 0800000000000000 00 00 ff 02 ff ff"))
                .contains("\tRuntime Size: 16 bytes\n")
                .doesNotContain("Revision");
        assertThat(bios("01 02 0000 03 0f 0800000000000000 00 00 01 ff ff ff")).doesNotContain("Revision");
        assertThat(bios("01 02 0000 03 0f 0800000000000000")).endsWith("\tROM Size: 1 MB\n\n");
        assertThat(bios("01 02 0000 03 0f 08000000000000")).isEqualTo("BIOS Information\n\n");
    }

    @ParameterizedTest
    @CsvSource({"'', 16 MB", "2000, 32 MB", "2040, 32 GB", "2080, 32 <OUT OF SPEC>"})
    void writesALargeRom(String extended, String size) {
        assertThat(bios("01 02 0000 03 ff 0800000000000000 00 00 01 02 ff ff" + extended))
                .contains("\tROM Size: " + size + "\n");
    }

    @Test
    void writesTheMachine() {
        String fields = "01 02 03 04 000102030405060708090a0b0c0d0e0f 06 05 06";
        String[] strings = {"maker", "product", "version", "serial", "sku", "family"};
        assertThat(of(new SmbiosTables().add(1, fields, strings))).isEqualTo("""
                System Information
                \tManufacturer: maker
                \tProduct Name: product
                \tVersion: version
                \tSerial Number: serial
                \tUUID: 03020100-0504-0706-0809-0a0b0c0d0e0f
                \tWake-up Type: Power Switch
                \tSKU Number: sku
                \tFamily: family

                """);
        assertThat(of(new SmbiosTables().add(1, fields.substring(0, fields.length() - 3), strings)))
                .endsWith("Power Switch\n\n");
        assertThat(of(new SmbiosTables().add(1, "01 02 03 04", strings))).endsWith("serial\n\n");
        assertThat(of(new SmbiosTables().add(1, "01 02 03", strings))).isEqualTo("System Information\n\n");
    }

    @Test
    void writesTheBytesOfAUuidInTheOrderOfTheVersion() {
        String bytes = "000102030405060708090a0b0c0d0e0f";
        assertThat(uuid(0x0206, bytes)).isEqualTo("\tUUID: 03020100-0504-0706-0809-0a0b0c0d0e0f");
        assertThat(uuid(0x0205, bytes)).isEqualTo("\tUUID: 00010203-0405-0607-0809-0a0b0c0d0e0f");
        assertThat(uuid(0x0302, "f".repeat(16) + "0".repeat(16))).startsWith("\tUUID: ffffffff-ffff-ffff-0000");
        assertThat(uuid(0x0302, "0".repeat(32))).isEqualTo("\tUUID: Not Settable");
        assertThat(uuid(0x0302, "f".repeat(32))).isEqualTo("\tUUID: Not Present");
        assertThat(uuid(0x0302, "01".repeat(16))).isEqualTo("\tUUID: 01010101-0101-0101-0101-010101010101");
    }

    @Test
    void writesABoard() {
        String fields = "01 02 03 04 05 00 06 0000 0a";
        String[] strings = {"maker", "product", "version", "serial", "asset", "location"};
        assertThat(of(new SmbiosTables().add(2, fields, strings))).isEqualTo("""
                Base Board Information
                \tManufacturer: maker
                \tProduct Name: product
                \tVersion: version
                \tSerial Number: serial
                \tAsset Tag: asset
                \tLocation In Chassis: location
                \tType: Motherboard

                """);
        assertThat(of(new SmbiosTables().add(2, fields.substring(0, fields.length() - 3), strings)))
                .endsWith("asset\n\n");
        assertThat(of(new SmbiosTables().add(2, "01 02 03 04", strings))).endsWith("serial\n\n");
        assertThat(of(new SmbiosTables().add(2, "01 02 03", strings))).isEqualTo("Base Board Information\n\n");
    }
}
