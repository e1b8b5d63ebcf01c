package io.vircaps.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Cell.CellPages;
import io.vircaps.model.numa.Cell.Distance;
import io.vircaps.model.numa.Cell.MemorySideCache;
import io.vircaps.model.numa.Interconnect;
import io.vircaps.model.numa.Topology;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TopologyJsonTest {
    private static final Extras EXTRAS = Compact.EXTRAS;
    private static final String EXTRA = Compact.EXTRA;

    private static String json(Topology topology) {
        return Compact.json(json -> TopologyJson.write(json, topology));
    }

    @Test
    void writesEveryPartOfACell() {
        CellCpu.Place place = new CellCpu.Place(1, OptionalInt.of(2), OptionalInt.of(3), 4, CpuSet.of(5, 6));
        CellCpu.Place old = new CellCpu.Place(1, OptionalInt.empty(), OptionalInt.empty(), 4, CpuSet.empty());
        Cell cell = new Cell(
                7,
                Optional.of(MemorySize.ofBytes(8)),
                List.of(new CellPages(MemorySize.ofBytes(9), -1)),
                List.of(new Distance(10, 11)),
                List.of(
                        new MemorySideCache(
                                12,
                                Optional.of("direct"),
                                Optional.of("writeback"),
                                MemorySize.ofBytes(13),
                                Optional.of(MemorySize.ofBytes(14)),
                                EXTRAS),
                        new MemorySideCache(
                                15,
                                Optional.empty(),
                                Optional.empty(),
                                MemorySize.ofBytes(16),
                                Optional.empty(),
                                Extras.NONE)),
                List.of(
                        new CellCpu(17, Optional.of(place), EXTRAS),
                        new CellCpu(18, Optional.of(old), Extras.NONE),
                        new CellCpu(19, Optional.empty(), Extras.NONE)),
                EXTRAS);
        assertThat(json(new Topology(List.of(cell), List.of(), EXTRAS)))
                .isEqualTo("{'cells':[{'id':7,'memory_bytes':8,"
                        + "'pages':[{'size_bytes':9,'count':18446744073709551615}],"
                        + "'distances':[{'id':10,'value':11}],"
                        + "'cache':[{'level':12,'associativity':'direct','policy':'writeback','size_bytes':13,"
                        + "'line_bytes':14" + EXTRA + "},{'level':15,'size_bytes':16}],"
                        + "'cpus':[{'id':17,'socket_id':1,'die_id':2,'cluster_id':3,'core_id':4,'siblings':'5-6'"
                        + EXTRA
                        + "},{'id':18,'socket_id':1,'core_id':4,'siblings':''},{'id':19}]" + EXTRA + "}],"
                        + "'interconnects':{'latency':[],'bandwidth':[]}" + EXTRA + "}");
    }

    @Test
    void writesInterconnectsByTheirKind() {
        Interconnect bandwidth =
                new Interconnect(Interconnect.Kind.BANDWIDTH, 1, 2, OptionalInt.empty(), "read", 3, Extras.NONE);
        Interconnect latency =
                new Interconnect(Interconnect.Kind.LATENCY, 4, 5, OptionalInt.of(6), "access", 7, EXTRAS);
        assertThat(json(new Topology(List.of(), List.of(bandwidth, latency), Extras.NONE)))
                .isEqualTo("{'cells':[],'interconnects':{"
                        + "'latency':[{'initiator':4,'target':5,'cache':6,'type':'access','value_ns':7" + EXTRA + "}],"
                        + "'bandwidth':[{'initiator':1,'target':2,'type':'read','value_KiB_per_s':3}]}}");
    }

    @Test
    void leavesOutWhatACellLacks() {
        Cell cell = new Cell(0, Optional.empty(), List.of(), List.of(), List.of(), List.of(), Extras.NONE);
        assertThat(json(new Topology(List.of(cell), List.of(), Extras.NONE)))
                .startsWith("{'cells':[{'id':0,'pages':[],'distances':[],'cache':[],'cpus':[]}],");
    }
}
