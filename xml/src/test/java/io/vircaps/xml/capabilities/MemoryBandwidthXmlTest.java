package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.cache.MemoryBandwidth;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthMonitor;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryBandwidthXmlTest {
    private static final Codec<MemoryBandwidth> BANDWIDTH =
            new Codec<>(MemoryBandwidthXml::read, MemoryBandwidthXml::write);

    private static final String CONTROL = "<control granularity='10' min='20' maxAllocs='4'/>";
    private static final String NEWEST = """
            <memory_bandwidth>
              <node id='4294967295' cpus='0-7'>
                <control granularity='10' min='20' maxAllocs='4'/>
              </node>
              <node id='0' cpus='8'/>
              <monitor maxMonitors='100'>
                <feature name='mbm_total_bytes'/>
                <feature name='mbm_local_bytes'/>
              </monitor>
            </memory_bandwidth>
            """;

    @Test
    void readsEveryPart() {
        assertThat(BANDWIDTH.read(NEWEST))
                .isEqualTo(new MemoryBandwidth(
                        List.of(
                                new BandwidthNode(
                                        4294967295L,
                                        CpuSet.parse("0-7"),
                                        List.of(new BandwidthNode.BandwidthControl(10, 20, 4, Extras.NONE)),
                                        Extras.NONE),
                                new BandwidthNode(0, CpuSet.of(8), List.of(), Extras.NONE)),
                        Optional.of(
                                new BandwidthMonitor(100, List.of("mbm_total_bytes", "mbm_local_bytes"), Extras.NONE)),
                        Extras.NONE));
    }

    @Test
    void writesWhatItRead() {
        assertThat(BANDWIDTH.rewritten(NEWEST, Codec.NEWEST)).isEqualTo(NEWEST);
        assertThat(BANDWIDTH.rewritten("<memory_bandwidth/>", Codec.NEWEST))
                .isEqualTo("<memory_bandwidth>\n</memory_bandwidth>\n");
    }

    @Test
    void writesTheMonitorFromItsReleaseOn() {
        assertThat(BANDWIDTH.rewritten(NEWEST, "4.9.0")).isEqualTo("""
                <memory_bandwidth>
                  <node id='4294967295' cpus='0-7'>
                    <control granularity='10' min='20' maxAllocs='4'/>
                  </node>
                  <node id='0' cpus='8'/>
                </memory_bandwidth>
                """);
        assertThat(BANDWIDTH.rewritten(NEWEST, "4.10.0")).isEqualTo(NEWEST);
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <memory_bandwidth unit='percent'>
                  <node id='0' cpus='0-7' tier='1'>
                    <control granularity='10' min='20' maxAllocs='4' unit='percent'>
                      <step/>
                    </control>
                    <peak/>
                  </node>
                  <link/>
                  <monitor maxMonitors='100' kind='x'>
                    <feature name='mbm_total_bytes' unit='B'>
                      <event/>
                    </feature>
                    <rate/>
                  </monitor>
                </memory_bandwidth>
                """;
        assertThat(BANDWIDTH.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <node cpus='0'/>|node: no attribute id
                    <node id='0'/>|node: no attribute cpus
                    <node id='4294967296'/>|node/@id: wrong value: expected a number from 0 to 4294967295, found '4294967296'
                    <node cpus='1-0'/>|node/@cpus: wrong value: expected ascending CPU numbers such as 0-3,7, found '1-0'
                    <monitor/>|monitor: no attribute maxMonitors
                    <monitor maxMonitors='4294967296'/>|monitor/@maxMonitors: wrong value: expected a number from 0 to 4294967295, found '4294967296'
                    """)
    void namesThePlaceOfWhatIsWrong(String part, String message) {
        assertThat(BANDWIDTH.refusal("<memory_bandwidth>" + part + "</memory_bandwidth>"))
                .isEqualTo("line 2, column 19, /x/memory_bandwidth/" + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    granularity='10'||: no attribute granularity
                    min='20'||: no attribute min
                    maxAllocs='4'||: no attribute maxAllocs
                    '10'|'4294967296'|/@granularity: wrong value: expected a number from 0 to 4294967295, found '4294967296'
                    '20'|'4294967296'|/@min: wrong value: expected a number from 0 to 4294967295, found '4294967296'
                    '4'|'4294967296'|/@maxAllocs: wrong value: expected a number from 0 to 4294967295, found '4294967296'
                    """)
    void namesWhatIsWrongWithAControl(String part, String otherwise, String message) {
        String control = CONTROL.replace(part, otherwise == null ? "" : otherwise);
        assertThat(BANDWIDTH.refusal(
                        "<memory_bandwidth><node id='0' cpus='0'>" + control + "</node></memory_bandwidth>"))
                .isEqualTo("line 2, column 41, /x/memory_bandwidth/node/control" + message);
    }

    @Test
    void takesZeroForEveryNumber() {
        String element = """
                <memory_bandwidth>
                  <node id='0' cpus='0'>
                    <control granularity='0' min='0' maxAllocs='0'/>
                  </node>
                  <monitor maxMonitors='0'/>
                </memory_bandwidth>
                """;
        assertThat(BANDWIDTH.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @Test
    void refusesAMonitorWithoutFeaturesIfStrict() {
        assertThat(BANDWIDTH.strictRefusal("<memory_bandwidth><monitor maxMonitors='1'/></memory_bandwidth>"))
                .endsWith("/x/memory_bandwidth/monitor: no feature");
        assertThat(BANDWIDTH.readStrictly(NEWEST)).isEqualTo(BANDWIDTH.read(NEWEST));
    }

    @Test
    void keepsASecondMonitorAsUnknown() {
        assertThat(BANDWIDTH
                        .read(
                                "<memory_bandwidth><monitor maxMonitors='1'/><monitor maxMonitors='2'/></memory_bandwidth>")
                        .monitor())
                .contains(new BandwidthMonitor(1, List.of(), Extras.NONE));
    }
}
