package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.numa.Cell.CellCpu;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellCpuXmlTest {
    private static final Codec<CellCpu> CPU = new Codec<>(CellCpuXml::read, CellCpuXml::write);

    private static final String NEWEST =
            "<cpu id='9' socket_id='1' die_id='2' cluster_id='3' core_id='4' siblings='8-9'/>\n";

    @Test
    void readsEveryAttribute() {
        assertThat(CPU.read(NEWEST))
                .isEqualTo(new CellCpu(
                        9,
                        Optional.of(new CellCpu.Place(1, OptionalInt.of(2), OptionalInt.of(3), 4, CpuSet.parse("8-9"))),
                        Extras.NONE));
        assertThat(CPU.read("<cpu id='0'/>")).isEqualTo(new CellCpu(0, Optional.empty(), Extras.NONE));
    }

    @Test
    void readsNegativeIdsOfAKernel() {
        CellCpu.Place place = CPU.read(
                        "<cpu id='0' socket_id='-1' die_id='-2' cluster_id='-3' core_id='-4' siblings=''/>")
                .place()
                .orElseThrow();
        assertThat(place).isEqualTo(new CellCpu.Place(-1, OptionalInt.of(-2), OptionalInt.of(-3), -4, CpuSet.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    10.1.0|<cpu id='9' socket_id='1' die_id='2' cluster_id='3' core_id='4' siblings='8-9'/>
                    10.0.0|<cpu id='9' socket_id='1' die_id='2' core_id='4' siblings='8-9'/>
                    6.1.0|<cpu id='9' socket_id='1' die_id='2' core_id='4' siblings='8-9'/>
                    6.0.0|<cpu id='9' socket_id='1' core_id='4' siblings='8-9'/>
                    1.0.2|<cpu id='9' socket_id='1' core_id='4' siblings='8-9'/>
                    1.0.1|<cpu id='9'/>
                    """)
    void writesWhatTheReleaseHas(String release, String expected) {
        assertThat(CPU.rewritten(NEWEST, release)).isEqualTo(expected + "\n");
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <cpu id='0' thread_id='7' socket_id='0' core_id='3' siblings='0' book='2'>
                  <cache/>
                </cpu>
                """;
        assertThat(CPU.rewritten(element, Codec.NEWEST)).isEqualTo(element);
        assertThat(CPU.read("<cpu id='0' book='2'/>").place()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <cpu/>|/x/cpu: no attribute id
                    <cpu id='-1'/>|/x/cpu/@id: wrong value: expected a number from 0 to 2147483647, found '-1'
                    <cpu id='0' die_id='0'/>|/x/cpu: no attribute socket_id
                    <cpu id='0' cluster_id='0' socket_id='0'/>|/x/cpu: no attribute core_id
                    <cpu id='0' socket_id='0' core_id='0'/>|/x/cpu: no attribute siblings
                    <cpu id='0' socket_id='x'/>|/x/cpu/@socket_id: wrong value: expected a number from -2147483647 to 2147483647, found 'x'
                    <cpu id='0' die_id='x'/>|/x/cpu/@die_id: wrong value: expected a number from -2147483647 to 2147483647, found 'x'
                    <cpu id='0' cluster_id='x'/>|/x/cpu/@cluster_id: wrong value: expected a number from -2147483647 to 2147483647, found 'x'
                    <cpu id='0' core_id='x'/>|/x/cpu/@core_id: wrong value: expected a number from -2147483647 to 2147483647, found 'x'
                    <cpu id='0' siblings='x'/>|/x/cpu/@siblings: wrong value: expected ascending CPU numbers such as 0-3,7, found 'x'
                    """)
    void namesThePlaceOfWhatIsWrong(String element, String message) {
        assertThat(CPU.refusal(element)).isEqualTo("line 2, column 1, " + message);
    }
}
