package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.Cell.MemorySideCache;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemorySideCacheXmlTest {
    private static final Codec<MemorySideCache> CACHE =
            new Codec<>(MemorySideCacheXml::read, MemorySideCacheXml::write);

    private static final String FULL = """
            <cache level='2' associativity='direct' policy='writeback'>
              <size value='1048576' unit='KiB'/>
              <line value='64' unit='B'/>
            </cache>
            """;
    private static final String SHORT = """
            <cache level='1'>
              <size value='20' unit='KiB'/>
            </cache>
            """;

    @Test
    void readsEveryPart() {
        assertThat(CACHE.read(FULL))
                .isEqualTo(new MemorySideCache(
                        2,
                        Optional.of("direct"),
                        Optional.of("writeback"),
                        MemorySize.ofKibibytes(1048576),
                        Optional.of(MemorySize.ofBytes(64)),
                        Extras.NONE));
        assertThat(CACHE.read(SHORT))
                .isEqualTo(new MemorySideCache(
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        MemorySize.ofKibibytes(20),
                        Optional.empty(),
                        Extras.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {FULL, SHORT})
    void writesWhatItRead(String element) {
        assertThat(CACHE.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @Test
    void writesALineInBytesEvenIfItIsWholeKibibytes() {
        assertThat(CACHE.rewritten(FULL.replace("'64' unit='B'", "'2' unit='KiB'"), Codec.NEWEST))
                .contains("<line value='2048' unit='B'/>");
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <cache level='1' tags='x'>
                  <size value='10' unit='KiB' used='5'/>
                  <line value='64' unit='B' ways='8'/>
                  <extra/>
                </cache>
                """;
        assertThat(CACHE.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <cache/>|column 1, /x/cache: no attribute level
                    <cache level='one'/>|column 1, /x/cache/@level: wrong value: expected a number from 0 to 2147483647, found 'one'
                    <cache level='0'></cache>|column 18, /x/cache: no element size
                    <cache level='0'><size unit='KiB'/></cache>|column 18, /x/cache/size: no attribute value
                    <cache level='0'><line value='8 B'/></cache>|column 18, /x/cache/line/@value: wrong value: expected a number from 0 to 9223372036854775807, found '8 B'
                    """)
    void namesThePlaceOfWhatIsWrong(String element, String message) {
        assertThat(CACHE.refusal(element)).isEqualTo("line 2, " + message);
    }
}
