package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Interconnect;
import io.vircaps.model.numa.Topology;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TopologyXmlTest {
    private static final Codec<Topology> TOPOLOGY = new Codec<>(TopologyXml::read, TopologyXml::write);

    private static final String NEWEST = """
            <topology>
              <cells num='2'>
                <cell id='1'>
                  <cpus num='0'/>
                </cell>
                <cell id='0'>
                  <cpus num='0'/>
                </cell>
              </cells>
              <interconnects>
                <latency initiator='0' target='1' type='access' value='5'/>
              </interconnects>
            </topology>
            """;

    private static Cell cell(int id) {
        return new Cell(id, Optional.empty(), List.of(), List.of(), List.of(), List.of(), Extras.NONE);
    }

    @Test
    void readsEveryPart() {
        assertThat(TOPOLOGY.read(NEWEST))
                .isEqualTo(new Topology(
                        List.of(cell(1), cell(0)),
                        List.of(new Interconnect(
                                Interconnect.Kind.LATENCY, 0, 1, OptionalInt.empty(), "access", 5, Extras.NONE)),
                        Extras.NONE));
        assertThat(TOPOLOGY.read("<topology/>")).isEqualTo(new Topology(List.of(), List.of(), Extras.NONE));
    }

    @Test
    void writesWhatItRead() {
        assertThat(TOPOLOGY.rewritten(NEWEST, "7.5.0")).isEqualTo(NEWEST);
        assertThat(TOPOLOGY.rewritten("<topology/>", "0.4.1"))
                .isEqualTo("<topology>\n  <cells num='0'>\n  </cells>\n</topology>\n");
    }

    @Test
    void writesInterconnectsFromTheirReleaseOn() {
        assertThat(TOPOLOGY.rewritten(NEWEST, "7.4.0"))
                .contains("<cells num='2'>")
                .doesNotContain("interconnects");
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <topology kind='x'>
                  <cells num='1' sparse='no'>
                    <cell id='0'>
                      <cpus num='0'/>
                    </cell>
                    <hole/>
                  </cells>
                  <links/>
                </topology>
                """;
        assertThat(TOPOLOGY.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @Test
    void namesThePlaceOfWhatIsWrong() {
        assertThat(TOPOLOGY.refusal("<topology><cells num='two'/></topology>"))
                .isEqualTo("line 2, column 11, /x/topology/cells/@num: wrong value: expected a number from 0 to"
                        + " 2147483647, found 'two'");
        assertThat(TOPOLOGY.refusal("<topology><cells><cell id='0'/><cell/></cells></topology>"))
                .isEqualTo("line 2, column 32, /x/topology/cells/cell[2]: no attribute id");
    }

    @Test
    void comparesTheNumberOfCellsIfStrict() {
        assertThat(TOPOLOGY.strictRefusal("<topology><cells num='1'/></topology>"))
                .isEqualTo("line 2, column 11, /x/topology/cells: attribute num is not the number of cells");
        assertThat(TOPOLOGY.readStrictly(NEWEST)).isEqualTo(TOPOLOGY.read(NEWEST));
    }
}
