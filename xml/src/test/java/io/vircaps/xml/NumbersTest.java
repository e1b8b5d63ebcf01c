package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.guest.Machine;
import io.vircaps.xml.error.InvalidDocumentException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in attributes, which are taken from the parser's characters where they are plain. */
class NumbersTest {
    private static Machine machine(String attributes) {
        String document =
                "<capabilities><guest><os_type>hvm</os_type><arch name='x86_64'><wordsize>64</wordsize><machine "
                        + attributes + ">pc</machine><domain type='qemu'/></arch></guest></capabilities>";
        return CapabilitiesXml.read(document).guests().get(0).arch().machines().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"255", "0255", "&#50;55", "0000000000000000000000255"})
    void readsDigitsHoweverTheyAreWritten(String number) {
        assertThat(machine("maxCpus='" + number + "'").maxCpus()).hasValue(255);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 255",
                "255 ",
                "\n255",
                "&#9;255",
                "255&#10;",
                "2 55",
                "+255",
                "-255",
                "0x255",
                "2e2",
                "255.0",
                "\u0662",
                "2147483648",
                "9223372036854775808",
                "99999999999999999999",
                "1000000000000000000"
            })
    void refusesWhatIsNoNumberInRange(String number) {
        assertThatThrownBy(() -> machine("maxCpus='" + number + "'"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("a number from 0 to 2147483647")
                .hasMessageContaining("/capabilities/guest/arch/machine/@maxCpus");
    }

    @Test
    void refusesBlanksAroundANumberBesideOtherAttributes() {
        assertThatThrownBy(() -> machine("canonical='pc-1' maxCpus=' 8' deprecated='yes'"))
                .isInstanceOf(InvalidDocumentException.class);
        assertThatThrownBy(() -> machine("canonical='pc-1' maxCpus='8 ' deprecated='yes'"))
                .isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void readsANumberBesideAttributesThatEndOrBeginWithBlanks() {
        Machine machine = machine("canonical='pc-1 ' maxCpus='8' other=' 1 '");
        assertThat(machine.maxCpus()).isEqualTo(OptionalInt.of(8));
        assertThat(machine.canonical()).hasValue("pc-1 ");
        assertThat(machine("a='1 ' b='2' maxCpus='3' c='4'").maxCpus()).hasValue(3);
    }
}
