package io.vircaps.smbios;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.testkit.SmbiosTables;
import org.junit.jupiter.api.Test;

class OemStringsTest {
    private static SmbiosTables strings(String count, String... strings) {
        return new SmbiosTables().add(OemStrings.TYPE, count, strings);
    }

    @Test
    void writesEachStringWithItsNumber() {
        assertThat(Tables.text(OemStrings::write, Tables.structure(11, "03", "a", "b")))
                .isEqualTo("OEM Strings\n\tString 1: a\n\tString 2: b\n\tString 3: <BAD INDEX>\n\n");
        assertThat(Tables.text(OemStrings::write, Tables.structure(11, ""))).isEqualTo("OEM Strings\n\n");
    }

    @Test
    void printsOneStringOfEachStructureAgain() {
        Smbios smbios = Tables.read(strings("02", "a", "b.").add(2, "00").add(OemStrings.TYPE, "02", "c", "d"));
        assertThat(OemStrings.again(smbios, 1)).contains("a\nc\n");
        assertThat(OemStrings.again(smbios, 2)).contains("b.\nd\n");
    }

    @Test
    void printsNothingIfAStructureHasFewer() {
        Smbios smbios = Tables.read(strings("02", "a", "b").add(OemStrings.TYPE, "01", "c"));
        assertThat(OemStrings.again(smbios, 2)).isEmpty();
        assertThat(OemStrings.again(Tables.read(strings("")), 1)).isEmpty();
        assertThat(OemStrings.again(Tables.read(strings("ff", "a")), 255)).contains("<BAD INDEX>\n");
        assertThat(OemStrings.again(Tables.read(strings("ff", "a")), 256)).isEmpty();
        assertThat(OemStrings.again(Tables.read(new SmbiosTables()), 1)).contains("");
    }
}
