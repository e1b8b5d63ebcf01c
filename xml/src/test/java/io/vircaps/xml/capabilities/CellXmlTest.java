package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Cell.CellPages;
import io.vircaps.model.numa.Cell.Distance;
import io.vircaps.model.numa.Cell.MemorySideCache;
import io.vircaps.xml.token.XmlReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellXmlTest {
    private static final Codec<Cell> CELL = new Codec<>(CellXml::read, CellXml::write);

    private static final String NEWEST = """
            <cell id='3'>
              <memory unit='KiB'>8000</memory>
              <pages unit='KiB' size='4'>18446744073709551615</pages>
              <pages unit='KiB' size='2048'>0</pages>
              <distances>
                <sibling id='2' value='21'/>
                <sibling id='3' value='10'/>
              </distances>
              <cache level='1'>
                <size value='20' unit='KiB'/>
              </cache>
              <cpus num='2'>
                <cpu id='5'/>
                <cpu id='4'/>
              </cpus>
            </cell>
            """;
    private static final String OLDEST = """
            <cell id='3'>
              <cpus num='2'>
                <cpu id='5'/>
                <cpu id='4'/>
              </cpus>
            </cell>
            """;

    @Test
    void readsEveryPart() {
        MemorySideCache cache = new MemorySideCache(
                1, Optional.empty(), Optional.empty(), MemorySize.ofKibibytes(20), Optional.empty(), Extras.NONE);
        assertThat(CELL.read(NEWEST))
                .isEqualTo(new Cell(
                        3,
                        Optional.of(MemorySize.ofKibibytes(8000)),
                        List.of(
                                new CellPages(MemorySize.ofKibibytes(4), -1),
                                new CellPages(MemorySize.ofKibibytes(2048), 0)),
                        List.of(new Distance(2, 21), new Distance(3, 10)),
                        List.of(cache),
                        List.of(
                                new CellCpu(5, Optional.empty(), Extras.NONE),
                                new CellCpu(4, Optional.empty(), Extras.NONE)),
                        Extras.NONE));
    }

    @Test
    void writesWhatItRead() {
        assertThat(CELL.rewritten(NEWEST, Codec.NEWEST)).isEqualTo(NEWEST);
        assertThat(CELL.rewritten(NEWEST, "0.4.1")).isEqualTo(OLDEST);
        assertThat(CELL.rewritten("<cell id='0'/>", Codec.NEWEST))
                .isEqualTo("<cell id='0'>\n  <cpus num='0'/>\n</cell>\n");
    }

    @Test
    void writesEachPartFromItsReleaseOn() {
        assertThat(CELL.rewritten(NEWEST, "1.0.3")).isEqualTo(OLDEST);
        assertThat(CELL.rewritten(NEWEST, "1.2.5")).contains("<memory").doesNotContain("<pages", "<distances");
        assertThat(CELL.rewritten(NEWEST, "7.4.0"))
                .contains("<pages", "<distances")
                .doesNotContain("<cache");
        assertThat(CELL.rewritten(NEWEST, "7.5.0")).isEqualTo(NEWEST);
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <cell id='0' tier='1'>
                  <memory unit='KiB' kind='hbm'>8</memory>
                  <pages unit='KiB' size='4' free='1'>2</pages>
                  <distances kind='slit'>
                    <sibling id='0' value='10' hops='0'>
                      <hop/>
                    </sibling>
                    <path/>
                  </distances>
                  <cpus num='1' order='x'>
                    <cpu id='0'/>
                    <thread/>
                  </cpus>
                  <after/>
                </cell>
                """;
        assertThat(CELL.rewritten(element, Codec.NEWEST)).isEqualTo(element);
        assertThat(CELL.rewritten("<cell id='0'><distances kind='slit'/></cell>", Codec.NEWEST))
                .contains("  <distances kind='slit'/>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <cell/>|line 2, column 1, /x/cell: no attribute id
                    <cell id='x'/>|line 2, column 1, /x/cell/@id: wrong value: expected a number from 0 to 2147483647, found 'x'
                    <cell id='0'><memory unit='KiB'>much</memory></cell>|line 2, column 37, /x/cell/memory: wrong value: expected a number from 0 to 9223372036854775807, found 'much'
                    <cell id='0'><pages unit='KiB' size='4'>-1</pages></cell>|line 2, column 43, /x/cell/pages: wrong value: expected an unsigned 64-bit number, found '-1'
                    <cell id='0'><pages unit='KiB'>1</pages></cell>|line 2, column 14, /x/cell/pages: no attribute size
                    <cell id='0'><distances><sibling value='1'/></distances></cell>|line 2, column 25, /x/cell/distances/sibling: no attribute id
                    <cell id='0'><distances><sibling id='1'/></distances></cell>|line 2, column 25, /x/cell/distances/sibling: no attribute value
                    <cell id='0'><distances><sibling id='1' value='y'/></distances></cell>|line 2, column 25, /x/cell/distances/sibling/@value: wrong value: expected a number from 0 to 2147483647, found 'y'
                    """)
    void namesThePlaceOfWhatIsWrong(String element, String message) {
        assertThat(CELL.refusal(element)).isEqualTo(message);
    }

    @Test
    void takesZeroForADistance() {
        assertThat(CELL.read("<cell id='0'><distances><sibling id='0' value='0'/></distances></cell>")
                        .distances())
                .containsExactly(new Distance(0, 0));
    }

    @Test
    void comparesTheNumberOfCpusIfStrict() {
        assertThat(CELL.strictRefusal("<cell id='0'><cpus num='2'><cpu id='0'/></cpus></cell>"))
                .endsWith("/x/cell/cpus: attribute num is not the number of CPUs");
        assertThat(CELL.readStrictly(NEWEST)).isEqualTo(CELL.read(NEWEST));
    }

    @Test
    void readsTheCountOrNone() {
        Codec<Long> count = new Codec<>(CellXmlTest::count, (out, value) -> {});
        assertThat(count.read("<cpus num='7'/>").longValue()).isEqualTo(7);
        assertThat(count.read("<cpus other='7'/>").longValue()).isNegative();
    }

    private static long count(XmlReader in) {
        long count = CellXml.readCount(in);
        in.endNestedWithoutChildren();
        return count;
    }
}
