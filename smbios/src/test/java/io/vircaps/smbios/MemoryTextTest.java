package io.vircaps.smbios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes and extended sizes are what libvirt 9.0.0 reported of the same module with dmidecode 3.4. */
class MemoryTextTest {
    private static final String[] STRINGS = {"locator", "bank", "maker", "serial", "part", "firmware"};

    /** A module of version 2.3, of length 0x1B. */
    private static final String MODULE = "0000 feff 4800 4000 0004 09 00 01 02 1a 8000 6a0a 03 04 00 05";

    private static String text(String formatted) {
        return Tables.text(MemoryText::write, Tables.structure(17, formatted, STRINGS));
    }

    private static String field(String text, String label) {
        return text.lines()
                .filter(line -> line.startsWith("\t" + label + ": "))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse("nothing");
    }

    @Test
    void writesTheFieldsOfAModule() {
        assertThat(text(MODULE)).isEqualTo("""
                Memory Device
                \tSize: 1 GB
                \tForm Factor: DIMM
                \tLocator: locator
                \tBank Locator: bank
                \tType: DDR4
                \tType Detail: Synchronous
                \tSpeed: 2666 MT/s
                \tManufacturer: maker
                \tSerial Number: serial
                \tAsset Tag: Not Specified
                \tPart Number: part

                """);
    }

    @Test
    void writesWhatItsLengthHas() {
        assertThat(text(MODULE.substring(0, MODULE.indexOf(" 6a0a")))).endsWith("Synchronous\n\n");
        assertThat(text(MODULE.substring(0, MODULE.indexOf(" 03 04")))).endsWith("2666 MT/s\n\n");
        assertThat(text("0000 feff 4800 4000 0004 09 00 01 02 1a 80")).isEqualTo("Memory Device\n\n");
    }

    @Test
    void writesNoMoreOfAnEmptySlot() {
        assertThat(text(MODULE.replace("0004", "0000")))
                .contains("\tSize: No Module Installed\n")
                .endsWith("\tType Detail: Synchronous\n\n");
    }

    @ParameterizedTest
    @CsvSource({
        "0100, 1 MB",
        "0004, 1 GB",
        "0006, 1536 MB",
        "feff, 32766 kB",
        "ffff, Unknown",
        "0180, 1 kB",
        "0184, 1025 kB",
        "fe7f, 32766 MB",
        "0080, 0 kB"
    })
    void writesASizeInMebibytesOrKibibytes(String word, String size) {
        assertThat(field(text(MODULE.replace("0004", word)), "Size")).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"00800000, 32 GB", "00840000, 33 GB", "00001000, 1 TB", "01001000, 1048577 MB", "00000080, 0 TB"})
    void writesAnExtendedSize(String words, String size) {
        assertThat(field(text(MODULE.replace("0004", "ff7f") + "00" + words), "Size"))
                .isEqualTo(size);
    }

    @Test
    void writesTheConfiguredSpeed() {
        String module = MODULE + "00 00000000 550b";
        assertThat(field(text(module), "Configured Memory Speed")).isEqualTo("2901 MT/s");
        assertThat(field(text(module.substring(0, module.length() - 2)), "Configured Memory Speed"))
                .isEqualTo("nothing");
        assertThat(field(text(module.replace("550b", "0000")), "Configured Memory Speed"))
                .isEqualTo("Unknown");
        assertThat(field(text(module.replace("550b", "ffff")), "Configured Memory Speed"))
                .isEqualTo("Unknown");
    }

    @Test
    void writesTheSizesOfPersistentMemory() {
        String base = MODULE + "00 00000000 550b 000000000000 00 0000 06 0000 0000 0000 0000";
        String sizes = "0000000000000000 ffffffffffffffff 0000004000000000 0100000000000000";
        String text = text(base + sizes);
        assertThat(field(text, "Firmware Version")).isEqualTo("firmware");
        assertThat(field(text, "Non-Volatile Size")).isEqualTo("None");
        assertThat(field(text, "Volatile Size")).isEqualTo("Unknown");
        assertThat(field(text, "Cache Size")).isEqualTo("1 GB");
        assertThat(field(text, "Logical Size")).isEqualTo("1 bytes");
        assertThat(field(text(base), "Firmware Version")).isEqualTo("firmware");
        assertThat(field(text(base.substring(0, base.length() - 2)), "Firmware Version"))
                .isEqualTo("nothing");
        assertThat(field(text(base + "00000000000000"), "Non-Volatile Size")).isEqualTo("nothing");
    }

    @Test
    void writesExtendedSpeeds() {
        String module = MODULE.replace("6a0a", "ffff")
                + "00 00000000 ffff 000000000000 00 0000 06 0000 0000 0000 0000"
                + "00".repeat(32) + "a0860100 a1860100";
        assertThat(field(text(module), "Speed")).isEqualTo("100000 MT/s");
        assertThat(field(text(module), "Configured Memory Speed")).isEqualTo("100001 MT/s");
        assertThat(field(text(module.substring(0, module.length() - 2)), "Speed"))
                .isEqualTo("Unknown");
    }

    @ParameterizedTest
    @CsvSource({"0000, None", "0200, Other", "8020, Synchronous Registered (Buffered)", "0080, LRDIMM", "0100, None"})
    void writesTheBitsOfTheTypeDetail(String bits, String words) {
        assertThat(field(text(MODULE.replace("8000", bits)), "Type Detail")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0 bytes",
        "1023, 0, 1023 bytes",
        "1024, 0, 1 kB",
        "1025, 0, 1025 bytes",
        "1048576, 0, 1 MB",
        "1048577, 0, 1 MB",
        "1049600, 0, 1025 kB",
        "-1024, 0, 16383 PB",
        "1, 1, 1 kB",
        "1024, 1, 1 MB",
        "1152921504606846976, 0, 1 EB"
    })
    void writesASizeInItsLargestUnit(long size, int unit, String words) {
        assertThat(MemoryText.size(size, unit)).isEqualTo(words);
    }
}
