package io.vircaps.smbios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.kernel.dmi.SmbiosStructure;
import org.junit.jupiter.api.Test;

class DmiTextTest {
    private final DmiText text = new DmiText();

    @Test
    void writesTitlesFieldsAndItems() {
        SmbiosStructure structure = Tables.structure(2, "01 00 05", "maker");
        text.title("Title").field("Label", "value").item("item");
        text.string("First", structure, 4).string("Second", structure, 5).string("Third", structure, 6);
        assertThat(text.end()).hasToString("""
                Title
                \tLabel: value
                \t\titem
                \tFirst: maker
                \tSecond: Not Specified
                \tThird: <BAD INDEX>

                """);
    }

    @Test
    void writesADotForAByteThatIsNoPrintableCharacter() {
        SmbiosStructure structure = Tables.structure(2, "01", " A~\u007f\u001f\u00e9");
        assertThat(DmiText.string(structure, 1)).isEqualTo(" A~...");
    }

    @Test
    void boundsTheText() {
        text.title("x".repeat((8 << 20) - 1));
        assertThat(text.toString()).hasSize(8 << 20);
        assertThatThrownBy(text::end)
                .isInstanceOf(OversizedTextException.class)
                .hasMessage(Smbios.TABLE + ": too much text: expected at most 8388608 characters, found 'more'");
    }
}
