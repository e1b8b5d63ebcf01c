package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.guest.Machine;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineXmlTest {
    private static final Codec<Machine> MACHINE = new Codec<>(MachineXml::read, MachineXml::write);

    private static final String FULL = "<machine canonical='pc-q35-9.2' maxCpus='255' deprecated='yes'>q35</machine>\n";

    @Test
    void readsEveryPart() {
        assertThat(MACHINE.read(FULL))
                .isEqualTo(new Machine("q35", Optional.of("pc-q35-9.2"), OptionalInt.of(255), true, Extras.NONE));
        assertThat(MACHINE.read("<machine>none</machine>")).isEqualTo(Machine.of("none"));
        assertThat(MACHINE.read("<machine deprecated='no'>none</machine>")).isEqualTo(Machine.of("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    7.1.0|<machine canonical='pc-q35-9.2' maxCpus='255' deprecated='yes'>q35</machine>
                    7.0.0|<machine canonical='pc-q35-9.2' maxCpus='255'>q35</machine>
                    1.1.1|<machine canonical='pc-q35-9.2' maxCpus='255'>q35</machine>
                    1.1.0|<machine canonical='pc-q35-9.2'>q35</machine>
                    0.7.0|<machine canonical='pc-q35-9.2'>q35</machine>
                    0.6.5|<machine>q35</machine>
                    """)
    void writesWhatTheReleaseHas(String release, String expected) {
        assertThat(MACHINE.rewritten(FULL, release)).isEqualTo(expected + "\n");
    }

    @Test
    void writesNothingForWhatIsAbsent() {
        assertThat(MACHINE.write(Machine.of("none"), Codec.NEWEST)).isEqualTo("<machine>none</machine>\n");
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <machine vendor='pc' maxCpus='0' numa='yes'>q35
                  <bus/>
                </machine>
                """;
        assertThat(MACHINE.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <machine maxCpus='all'/>|@maxCpus: wrong value: expected a number from 0 to 2147483647, found 'all'
                    <machine deprecated='1'/>|@deprecated: wrong value: expected yes or no, found '1'
                    """)
    void namesThePlaceOfWhatIsWrong(String element, String message) {
        assertThat(MACHINE.refusal(element)).isEqualTo("line 2, column 1, /x/machine/" + message);
    }

    @Test
    void refusesAnEmptyNameIfStrict() {
        assertThat(MACHINE.strictRefusal("<machine></machine>")).endsWith("/x/machine: no name");
        assertThat(MACHINE.readStrictly(FULL)).isEqualTo(MACHINE.read(FULL));
    }
}
