package io.vircaps.smbios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChassisTextTest {
    private static String text(String formatted) {
        return Tables.text(
                ChassisText::write, Tables.structure(3, formatted, "maker", "version", "serial", "asset", "sku"));
    }

    @Test
    void writesTheFieldsOfTheOldestForm() {
        assertThat(text("01 83 02 03 04")).isEqualTo("""
                Chassis Information
                \tManufacturer: maker
                \tType: Desktop
                \tVersion: version
                \tSerial Number: serial
                \tAsset Tag: asset

                """);
        assertThat(text("01 83 02 03")).isEqualTo("Chassis Information\n\n");
    }

    @Test
    void writesTheSecurityStatusFromLength13On() {
        assertThat(text("01 03 02 03 04 030303 03")).endsWith("\tAsset Tag: asset\n\tSecurity Status: None\n\n");
        assertThat(text("01 03 02 03 04 030303")).doesNotContain("Security Status");
    }

    @Test
    void writesElementsAndTheSkuBehindThem() {
        assertThat(text("01 03 02 03 04 030303 03 00000000 00 00 02 03 0a0101 910004 05"))
                .endsWith("""
                \tSecurity Status: None
                \t\tMotherboard (1)
                \t\tMemory Device (0-4)
                \tSKU Number: sku

                """);
    }

    @Test
    void writesTheSkuBehindNoElements() {
        assertThat(text("01 03 02 03 04 030303 03 00000000 00 00 00 03 05")).endsWith("\tSKU Number: sku\n\n");
        assertThat(text("01 03 02 03 04 030303 03 00000000 00 00 00 03")).doesNotContain("SKU");
    }

    @Test
    void writesNoElementsThatAreCutOffOrTooSmall() {
        assertThat(text("01 03 02 03 04 030303 03 00000000 00 00 02 03 0a0101 9100"))
                .endsWith("Status: None\n\n");
        assertThat(text("01 03 02 03 04 030303 03 00000000 00 00 01 02 0a01 05"))
                .endsWith("Status: None\n\tSKU Number: sku\n\n");
    }

    @Test
    void writesElementsWiderThanThree() {
        assertThat(text("01 03 02 03 04 030303 03 00000000 00 00 02 04 0a0102ff 0b0303ff"))
                .endsWith("\t\tMotherboard (1-2)\n\t\tProcessor+Memory Module (3)\n\n");
    }
}
