package io.vircaps.smbios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessorTextTest {
    private static final String[] STRINGS = {"socket", "maker", "version", "serial", "asset", "part"};

    /** A processor of version 2.0, of length 0x1A; its family stands where FF does, its id where ID does. */
    private static final String PROCESSOR = "01 03 FF 02 ID 07060504 03 00 6400 b80b d007 41 01";

    private static final String SERIALS = "0000 0000 0000 04 05 06";

    private static String text(String formatted, int version, String... strings) {
        return Tables.text(
                (text, processor) -> ProcessorText.write(text, processor, version),
                Tables.structure(4, formatted, strings));
    }

    private static String processor(String family, String id) {
        return PROCESSOR.replace("FF", family).replace("ID", id);
    }

    private static String field(String text, String label) {
        return text.lines()
                .filter(line -> line.startsWith("\t" + label + ": "))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse("nothing");
    }

    private static String signature(String family, String id, String more) {
        return field(text(processor(family, id) + more, 0x0302, STRINGS), "Signature");
    }

    @Test
    void writesEveryField() {
        assertThat(text(processor("b3", "57060500") + SERIALS, 0x0302, STRINGS)).isEqualTo("""
                Processor Information
                \tSocket Designation: socket
                \tType: Central Processor
                \tFamily: Xeon
                \tManufacturer: maker
                \tSignature: Type 0, Family 6, Model 85, Stepping 7
                \tVersion: version
                \tExternal Clock: 100 MHz
                \tMax Speed: 3000 MHz
                \tCurrent Speed: 2000 MHz
                \tStatus: Populated, Enabled
                \tSerial Number: serial
                \tAsset Tag: asset
                \tPart Number: part

                """);
    }

    @Test
    void writesWhatItsLengthHas() {
        assertThat(text(processor("b3", "57060500"), 0x0302, STRINGS)).endsWith("Enabled\n\n");
        assertThat(text(processor("b3", "57060500").replaceAll(" 01$", ""), 0x0302, STRINGS))
                .isEqualTo("Processor Information\n\n");
    }

    @Test
    void writesUnknownSpeedsAndAnEmptySocket() {
        String text =
                text(processor("b3", "57060500").replace("6400", "0000").replace(" 41 ", " 01 "), 0x0302, STRINGS);
        assertThat(field(text, "External Clock")).isEqualTo("Unknown");
        assertThat(field(text, "Status")).isEqualTo("Unpopulated");
    }

    @ParameterizedTest
    @CsvSource({
        "be, GenuineIntel, 0302, Core 2",
        "be, intel x, 0302, Core 2",
        "be, amd, 0302, K7",
        "be, an AMD, 0302, K7",
        "be, VIA, 0302, Core 2 or K7",
        "30, Intel, 0200, Pentium Pro",
        "30, Intel, 0201, Alpha",
        "30, DEC, 0200, Alpha",
        "b3, Intel, 0200, Xeon",
        "00, Intel, 0302, <OUT OF SPEC>"
    })
    void namesTheFamilyByCodeAndMaker(String family, String maker, String version, String name) {
        String text = text(processor(family, "57060500"), Integer.parseInt(version, 16), "socket", maker, "version");
        assertThat(field(text, "Family")).isEqualTo(name);
    }

    @Test
    void takesAFamilyThatStandsElsewhere() {
        String more = SERIALS + "00 00 00 0000 0101";
        assertThat(field(text(processor("fe", "00000000") + more, 0x0302, STRINGS), "Family"))
                .isEqualTo("ARMv8");
        assertThat(field(text(processor("fe", "00000000") + SERIALS, 0x0302, STRINGS), "Family"))
                .isEqualTo("<OUT OF SPEC>");
        assertThat(field(text(processor("01", "00000000") + more, 0x0302, STRINGS), "Family"))
                .isEqualTo("Other");
    }

    @ParameterizedTest
    @CsvSource({
        "05, 57f6ffff, 'Type 15, Family 6, Major Stepping 5, Minor Stepping 7'",
        "06, 57160000, 'Type 1, Family 6, Model 5, Stepping 7'",
        "06, 83040000, 'Type 0, Family 4, Model 8, Stepping 3'",
        "06, 72041000, 'Type 0, Family 4, Model 7, Stepping 2'",
        "06, 72141000, 'Type 1, Family 4, Model 7, Stepping 2'",
        "06, 73041100, 'Type 0, Family 5, Model 23, Stepping 3'",
        "06, 43041100, 'Type 0, Family 5, Model 20, Stepping 3'",
        "06, 53041000, 'Type 0, Family 4, Model 5, Stepping 3'",
        "06, 73051000, 'Type 0, Family 5, Model 7, Stepping 3'",
        "b3, 57165500, 'Type 1, Family 11, Model 85, Stepping 7'",
        "6b, 12ff6b07, 'Family 133, Model 177, Stepping 2'",
        "6b, 57065510, 'Family 6, Model 5, Stepping 7'",
        "16, 57060500, nothing"
    })
    void writesTheSignatureInTheFormOfTheFamily(String family, String id, String signature) {
        assertThat(signature(family, id, "")).isEqualTo(signature);
    }

    @Test
    void writesTheRegisterOfAnArmProcessor() {
        String more = SERIALS + "00 00 00 0000 0101";
        assertThat(signature("fe", "84d03f41", more))
                .isEqualTo("Implementor 0x41, Variant 0x3, Architecture 15, Part 0xd08, Revision 4");
        assertThat(signature("fe", "00000000", more)).isEqualTo("nothing");
    }

    @Test
    void writesTheIdOfASystemOnAChip() {
        String more = SERIALS + "00 00 00 0002 0101";
        assertThat(signature("fe", "34126b8a", more))
                .isEqualTo("JEP-106 Bank 0x0a Manufacturer 0x6b, SoC ID 0x1234, SoC Revision 0x04050607");
    }
}
