package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.Frequency;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuDefinition.CpuCounter;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.MaxPhysAddr;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpuDefinitionXmlTest {
    private static final Codec<CpuDefinition> DEFINITION =
            new Codec<>(CpuDefinitionXmlTest::read, CpuDefinitionXmlTest::write);

    private static final String NEWEST = """
            <cpu>
              <model>a&lt;b</model>
              <vendor>c&amp;d</vendor>
              <microcode version='4294967295'/>
              <signature family='6' model='85' stepping='7'/>
              <counter name='tsc' frequency='9223372036854775807' scaling='no'/>
              <topology sockets='1' dies='2' clusters='3' cores='4' threads='5'/>
              <maxphysaddr mode='emulate' bits='46'/>
              <feature name='vme'/>
              <feature name='ss'/>
            </cpu>
            """;

    private static CpuDefinition read(XmlReader in) {
        CpuDefinitionXml.Reading reading = new CpuDefinitionXml.Reading();
        while (in.nextChild()) {
            reading.readChild(in);
        }
        in.endNested();
        return reading.build();
    }

    private static void write(XmlWriter out, CpuDefinition definition) {
        out.start("cpu");
        CpuDefinitionXml.write(out, definition);
        out.end();
    }

    @Test
    void readsEveryPart() {
        assertThat(DEFINITION.read(NEWEST))
                .isEqualTo(CpuDefinition.builder()
                        .model("a<b")
                        .vendor("c&d")
                        .microcode(4294967295L)
                        .signature(new CpuSignature(6, 85, 7, Extras.NONE))
                        .counter(new CpuCounter("tsc", new Frequency(Long.MAX_VALUE), Optional.of(false), Extras.NONE))
                        .topology(new CpuTopology(1, OptionalInt.of(2), OptionalInt.of(3), 4, 5, Extras.NONE))
                        .maxPhysAddr(new MaxPhysAddr("emulate", OptionalInt.of(46), Extras.NONE))
                        .features(List.of("vme", "ss"))
                        .build());
        assertThat(DEFINITION.read("<cpu/>")).isEqualTo(CpuDefinition.NONE);
    }

    @Test
    void writesWhatItRead() {
        assertThat(DEFINITION.rewritten(NEWEST, Codec.NEWEST)).isEqualTo(NEWEST);
        String element = """
                <cpu>
                  <microcode version='0'/>
                  <signature family='0' model='0' stepping='0'/>
                  <counter name='tsc' frequency='0'/>
                  <topology sockets='0' cores='0' threads='0'/>
                  <maxphysaddr mode='passthrough'/>
                </cpu>
                """;
        assertThat(DEFINITION.rewritten(element, Codec.NEWEST)).isEqualTo(element);
        assertThat(DEFINITION.rewritten(NEWEST.replace("'no'", "'yes'"), Codec.NEWEST))
                .contains("scaling='yes'");
    }

    @Test
    void writesTheOldestShape() {
        assertThat(DEFINITION.rewritten(NEWEST, "0.7.5")).isEqualTo("""
                <cpu>
                  <model>a&lt;b</model>
                  <topology sockets='1' cores='4' threads='5'/>
                  <feature name='vme'/>
                  <feature name='ss'/>
                </cpu>
                """);
        assertThat(DEFINITION.rewritten(NEWEST, "0.7.4")).isEqualTo("<cpu/>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    0.8.3|0.8.2|<vendor>
                    5.0.0|4.10.0|<microcode
                    5.2.0|5.1.0|<counter
                    6.1.0|6.0.0|dies='2'
                    8.7.0|8.6.0|<maxphysaddr
                    9.0.0|8.10.0|<signature
                    10.1.0|10.0.0|clusters='3'
                    """)
    void writesEachPartFromItsReleaseOn(String release, String before, String part) {
        assertThat(DEFINITION.rewritten(NEWEST, release)).contains(part);
        assertThat(DEFINITION.rewritten(NEWEST, before)).doesNotContain(part);
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <cpu>
                  <model version='2'>M</model>
                  <microcode version='1' date='today'>
                    <a/>
                  </microcode>
                  <signature family='25' model='97' brand='0' stepping='2'>
                    <b/>
                  </signature>
                  <counter name='tsc' frequency='4' invariant='yes'>
                    <c/>
                  </counter>
                  <topology sockets='1' boards='1' cores='4' threads='2'>
                    <d/>
                  </topology>
                  <maxphysaddr mode='emulate' guest='40'>
                    <e/>
                  </maxphysaddr>
                  <feature name='b' policy='require'>
                    <f/>
                  </feature>
                  <unknown/>
                </cpu>
                """;
        assertThat(DEFINITION.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <microcode/>|microcode: no attribute version
                    <microcode version='4294967296'/>|microcode/@version: wrong value: expected a number from 0 to 4294967295, found '4294967296'
                    <signature model='1' stepping='1'/>|signature: no attribute family
                    <signature family='1' stepping='1'/>|signature: no attribute model
                    <signature family='1' model='1'/>|signature: no attribute stepping
                    <signature family='x'/>|signature/@family: wrong value: expected a number from 0 to 2147483647, found 'x'
                    <counter name='tsc'/>|counter: no attribute frequency
                    <counter frequency='1'/>|counter: no attribute name
                    <counter scaling='on'/>|counter/@scaling: wrong value: expected yes or no, found 'on'
                    <topology cores='1' threads='1'/>|topology: no attribute sockets
                    <topology sockets='1' threads='1'/>|topology: no attribute cores
                    <topology sockets='1' cores='1'/>|topology: no attribute threads
                    <topology dies='x'/>|topology/@dies: wrong value: expected a number from 0 to 2147483647, found 'x'
                    <topology clusters='x'/>|topology/@clusters: wrong value: expected a number from 0 to 2147483647, found 'x'
                    <maxphysaddr bits='1'/>|maxphysaddr: no attribute mode
                    <maxphysaddr bits='x'/>|maxphysaddr/@bits: wrong value: expected a number from 0 to 2147483647, found 'x'
                    <feature/>|feature: no attribute name
                    """)
    void namesThePlaceOfWhatIsWrong(String part, String message) {
        assertThat(DEFINITION.refusal("<cpu>" + part + "</cpu>")).isEqualTo("line 2, column 6, /x/cpu/" + message);
    }

    @Test
    void refusesAnEmptyModelOrVendorIfStrict() {
        assertThat(DEFINITION.strictRefusal("<cpu><model/></cpu>")).endsWith("/x/cpu/model: no text");
        assertThat(DEFINITION.strictRefusal("<cpu><vendor/></cpu>")).endsWith("/x/cpu/vendor: no text");
    }
}
