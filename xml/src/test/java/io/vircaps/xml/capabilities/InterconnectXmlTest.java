package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.numa.Interconnect;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterconnectXmlTest {
    private static final Codec<List<Interconnect>> INTERCONNECTS =
            new Codec<>(InterconnectXml::read, InterconnectXml::write);

    private static final String LATENCY = "<latency initiator='1' target='2' type='access' value='5'/>";
    private static final String FULL = """
            <interconnects>
              <bandwidth initiator='0' target='3' type='write' value='18446744073709551615' unit='KiB'/>
              <latency initiator='1' target='2' cache='4' type='access' value='5'/>
            </interconnects>
            """;

    @Test
    void readsEveryAttribute() {
        assertThat(INTERCONNECTS.read(FULL))
                .containsExactly(
                        new Interconnect(
                                Interconnect.Kind.BANDWIDTH, 0, 3, OptionalInt.empty(), "write", -1, Extras.NONE),
                        new Interconnect(Interconnect.Kind.LATENCY, 1, 2, OptionalInt.of(4), "access", 5, Extras.NONE));
    }

    @Test
    void writesWhatItRead() {
        assertThat(INTERCONNECTS.rewritten(FULL, Codec.NEWEST)).isEqualTo(FULL);
        assertThat(INTERCONNECTS.rewritten("<interconnects/>", Codec.NEWEST)).isEmpty();
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <interconnects unit='x'>
                  <latency initiator='0' target='0' type='access' value='5' unit='ns' hops='1'>
                    <jitter/>
                  </latency>
                  <power/>
                </interconnects>
                """;
        assertThat(INTERCONNECTS.rewritten(element, Codec.NEWEST)).isEqualTo(element);
        assertThat(INTERCONNECTS.rewritten("<interconnects unit='x'/>", Codec.NEWEST))
                .isEqualTo("<interconnects unit='x'/>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    initiator='1'||: no attribute initiator
                    target='2'||: no attribute target
                    type='access'||: no attribute type
                    value='5'||: no attribute value
                    '1'|'x'|/@initiator: wrong value: expected a number from 0 to 2147483647, found 'x'
                    '2'|'x'|/@target: wrong value: expected a number from 0 to 2147483647, found 'x'
                    '5'|'18446744073709551616'|/@value: wrong value: expected an unsigned 64-bit number, found '18446744073709551616'
                    type=|cache='x' type=|/@cache: wrong value: expected a number from 0 to 2147483647, found 'x'
                    """)
    void namesThePlaceOfWhatIsWrong(String part, String otherwise, String message) {
        String latency = LATENCY.replace(part, otherwise == null ? "" : otherwise);
        assertThat(INTERCONNECTS.refusal("<interconnects>" + latency + "</interconnects>"))
                .isEqualTo("line 2, column 16, /x/interconnects/latency" + message);
    }

    @Test
    void takesZeroForEveryNumber() {
        String element = """
                <interconnects>
                  <latency initiator='0' target='0' cache='0' type='read' value='0'/>
                </interconnects>
                """;
        assertThat(INTERCONNECTS.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @Test
    void takesNoUnitOfBandwidthButKib() {
        assertThat(INTERCONNECTS.refusal("<interconnects><bandwidth unit='MiB'/></interconnects>"))
                .isEqualTo(
                        "line 2, column 16, /x/interconnects/bandwidth/@unit: wrong value: expected KiB, found 'MiB'");
    }
}
