package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.CacheBank.CacheControl;
import io.vircaps.model.cache.CacheType;
import io.vircaps.model.cache.HostCache;
import io.vircaps.model.cache.HostCache.CacheMonitor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostCacheXmlTest {
    private static final Codec<HostCache> CACHE = new Codec<>(HostCacheXml::read, HostCacheXml::write);

    private static final String BANK = "<bank id='0' level='3' type='both' size='1' unit='KiB' cpus='0'/>";
    private static final String CONTROL =
            "<control granularity='768' min='1536' unit='KiB' type='both' maxAllocs='16'/>";
    private static final String NEWEST = """
            <cache>
              <bank id='4294967295' level='3' type='both' size='15' unit='MiB' cpus='0-1,7'>
                <control granularity='768' min='1536' unit='KiB' type='code' maxAllocs='16'/>
                <control granularity='3' unit='MiB' type='data' maxAllocs='4294967295'/>
              </bank>
              <bank id='1' level='2' type='data' size='512' unit='KiB' cpus='5'/>
              <monitor level='4' reuseThreshold='270336' maxMonitors='176'>
                <feature name='llc_occupancy'/>
                <feature name='other'/>
              </monitor>
            </cache>
            """;

    @Test
    void readsEveryPart() {
        CacheControl code = new CacheControl(
                MemorySize.ofKibibytes(768),
                Optional.of(MemorySize.ofKibibytes(1536)),
                CacheType.CODE,
                16,
                Extras.NONE);
        CacheControl data = new CacheControl(
                MemorySize.ofKibibytes(3072), Optional.empty(), CacheType.DATA, 4294967295L, Extras.NONE);
        assertThat(CACHE.read(NEWEST))
                .isEqualTo(new HostCache(
                        List.of(
                                new CacheBank(
                                        4294967295L,
                                        3,
                                        CacheType.BOTH,
                                        MemorySize.ofKibibytes(15360),
                                        CpuSet.parse("0-1,7"),
                                        List.of(code, data),
                                        Extras.NONE),
                                new CacheBank(
                                        1,
                                        2,
                                        CacheType.DATA,
                                        MemorySize.ofKibibytes(512),
                                        CpuSet.of(5),
                                        List.of(),
                                        Extras.NONE)),
                        Optional.of(new CacheMonitor(
                                4,
                                Optional.of(MemorySize.ofKibibytes(264)),
                                176,
                                List.of("llc_occupancy", "other"),
                                Extras.NONE)),
                        Extras.NONE));
    }

    @Test
    void writesWhatItRead() {
        assertThat(CACHE.rewritten(NEWEST, Codec.NEWEST)).isEqualTo(NEWEST);
        assertThat(CACHE.rewritten("<cache/>", Codec.NEWEST)).isEqualTo("<cache>\n</cache>\n");
        assertThat(CACHE.rewritten("<cache><monitor level='3' maxMonitors='1'/></cache>", Codec.NEWEST))
                .isEqualTo("<cache>\n  <monitor level='3' maxMonitors='1'/>\n</cache>\n");
    }

    @Test
    void writesTheOldestShape() {
        assertThat(CACHE.rewritten(NEWEST, "3.4.0")).isEqualTo("""
                <cache>
                  <bank id='4294967295' level='3' type='both' size='15360' unit='KiB' cpus='0-1,7'/>
                  <bank id='1' level='2' type='data' size='512' unit='KiB' cpus='5'/>
                </cache>
                """);
    }

    @Test
    void writesControlsAndTheMonitorFromTheirReleasesOn() {
        assertThat(CACHE.rewritten(NEWEST, "3.5.0")).contains("<control ").doesNotContain("<monitor ");
        assertThat(CACHE.rewritten(NEWEST, "4.9.0")).doesNotContain("<monitor ");
        assertThat(CACHE.rewritten(NEWEST, "4.10.0")).isEqualTo(NEWEST);
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <cache shared='yes'>
                  <bank id='0' level='3' type='both' size='15' unit='MiB' cpus='0' ways='20'>
                    <control granularity='768' min='1536' unit='KiB' type='both' maxAllocs='16' sparse='yes'>
                      <mask/>
                    </control>
                    <usage/>
                  </bank>
                  <sector/>
                  <monitor level='3' reuseThreshold='270336' maxMonitors='176' kind='x'>
                    <feature name='llc_occupancy' unit='B'/>
                    <event/>
                  </monitor>
                </cache>
                """;
        assertThat(CACHE.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    id='0'|bank: no attribute id
                    level='3'|bank: no attribute level
                    type='both'|bank: no attribute type
                    size='1'|bank: no attribute size
                    cpus='0'|bank: no attribute cpus
                    """)
    void namesTheMissingAttributeOfABank(String attribute, String message) {
        assertThat(CACHE.refusal("<cache>" + BANK.replace(attribute, "") + "</cache>"))
                .isEqualTo("line 2, column 8, /x/cache/" + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    maxAllocs='16'|control: no attribute maxAllocs
                    type='both'|control: no attribute type
                    granularity='768'|control: no attribute granularity
                    """)
    void namesTheMissingAttributeOfAControl(String attribute, String message) {
        String bank = BANK.replace("/>", ">") + CONTROL.replace(attribute, "") + "</bank>";
        assertThat(CACHE.refusal("<cache>" + bank + "</cache>"))
                .isEqualTo("line 2, column 72, /x/cache/bank/" + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <monitor maxMonitors='1'/>|monitor: no attribute level
                    <monitor level='3'/>|monitor: no attribute maxMonitors
                    <monitor level='x'/>|monitor/@level: wrong value: expected a number from 0 to 2147483647, found 'x'
                    <monitor reuseThreshold='x'/>|monitor/@reuseThreshold: wrong value: expected a number from 0 to 9223372036854775807, found 'x'
                    <monitor maxMonitors='4294967296'/>|monitor/@maxMonitors: wrong value: expected a number from 0 to 4294967295, found '4294967296'
                    <bank id='4294967296'/>|bank/@id: wrong value: expected a number from 0 to 4294967295, found '4294967296'
                    <bank cpus='x'/>|bank/@cpus: wrong value: expected ascending CPU numbers such as 0-3,7, found 'x'
                    <bank unit='liter'/>|bank/@unit: wrong value: expected a unit such as KiB, found 'liter'
                    """)
    void namesThePlaceOfWhatIsWrong(String part, String message) {
        assertThat(CACHE.refusal("<cache>" + part + "</cache>")).isEqualTo("line 2, column 8, /x/cache/" + message);
    }

    @Test
    void takesZeroForEveryNumber() {
        String element = """
                <cache>
                  <bank id='0' level='0' type='both' size='0' unit='B' cpus='0'>
                    <control granularity='0' unit='B' type='both' maxAllocs='0'/>
                  </bank>
                  <monitor level='0' maxMonitors='0'>
                    <feature name='a'/>
                  </monitor>
                </cache>
                """;
        assertThat(CACHE.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @Test
    void keepsASecondMonitorAsUnknown() {
        String element = """
                <cache>
                  <monitor level='3' maxMonitors='1'>
                    <feature name='a'/>
                  </monitor>
                  <monitor level='2'/>
                </cache>
                """;
        assertThat(CACHE.rewritten(element, Codec.NEWEST)).isEqualTo(element);
        assertThat(CACHE.strictRefusal(element)).endsWith("/x/cache/monitor[2]: unknown or repeated element");
    }
}
