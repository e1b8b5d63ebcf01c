package io.vircaps.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.CpuSet;
import io.vircaps.model.MemorySize;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NodeJsonTest {
    private static final MemorySize SMALL = MemorySize.ofKibibytes(4);
    private static final MemorySize LARGE = MemorySize.ofKibibytes(2048);

    private static <V> Map<Integer, V> cells(int first, V one, int second, V other) {
        Map<Integer, V> cells = new LinkedHashMap<>();
        cells.put(first, one);
        cells.put(second, other);
        return cells;
    }

    private static Map<MemorySize, Long> pages(long small, long large) {
        Map<MemorySize, Long> pages = new LinkedHashMap<>();
        pages.put(SMALL, small);
        pages.put(LARGE, large);
        return pages;
    }

    @Test
    void writesTheCpuMap() {
        assertThat(Compact.json(NodeJson.map(new NodeCpuMap(4, CpuSet.of(0, 1, 3)))))
                .isEqualTo("{'present':4,'online':3,'cpus':'0-1,3'}");
    }

    @Test
    void writesTimes() {
        CpuTimes times = new CpuTimes(1, 2, 3, -1);
        String json = "{'user_ns':2,'kernel_ns':1,'idle_ns':3,'iowait_ns':18446744073709551615}";
        assertThat(Compact.json(NodeJson.times(times))).isEqualTo(json);
        assertThat(Compact.json(NodeJson.shares(times))).isEqualTo(json);
    }

    @Test
    void writesMemoryCounters() {
        Optional<MemorySize> one = Optional.of(MemorySize.ofBytes(1));
        Optional<MemorySize> two = Optional.of(MemorySize.ofBytes(2));
        Optional<MemorySize> three = Optional.of(MemorySize.ofBytes(3));
        Optional<MemorySize> four = Optional.of(MemorySize.ofBytes(4));
        assertThat(Compact.json(NodeJson.counters(new MemoryCounters(one, two, three, four))))
                .isEqualTo("{'total_bytes':1,'free_bytes':2,'buffers_bytes':3,'cached_bytes':4}");
        assertThat(Compact.json(NodeJson.counters(new MemoryCounters(one, two, Optional.empty(), Optional.empty()))))
                .isEqualTo("{'total_bytes':1,'free_bytes':2}");
    }

    @Test
    void writesFreeMemory() {
        assertThat(Compact.json(NodeJson.free(SMALL))).isEqualTo("{'free_bytes':4096}");
        assertThat(Compact.json(NodeJson.free(cells(1, SMALL, 0, LARGE))))
                .isEqualTo("{'cell':[{'id':1,'free_bytes':4096},{'id':0,'free_bytes':2097152}]}");
    }

    @Test
    void writesFreePages() {
        String pages = "'pages':[{'size_bytes':4096,'free':5},{'size_bytes':2097152,'free':6}]";
        assertThat(Compact.json(NodeJson.pages(pages(5, 6)))).isEqualTo("{" + pages + "}");
        assertThat(Compact.json(NodeJson.freePages(cells(1, pages(5, 6), 0, Map.of()))))
                .isEqualTo("{'cell':[{'id':1," + pages + "},{'id':0,'pages':[]}]}");
    }

    @Test
    void writesWhatTheFirmwareStates() {
        Sysinfo sysinfo = new Sysinfo(List.of(
                block(SysinfoPart.OEM_STRINGS, new SysinfoBlock.Entry(Optional.empty(), "a")),
                block(SysinfoPart.PROCESSOR, new SysinfoBlock.Entry(Optional.of("type"), "b")),
                block(SysinfoPart.PROCESSOR, new SysinfoBlock.Entry(Optional.of("type"), "c"))));
        assertThat(Compact.json(NodeJson.sysinfo(sysinfo)))
                .isEqualTo("{'processor':[{'type':'b'},{'type':'c'}],'oemStrings':[{'entry':['a']}]}");
    }

    private static SysinfoBlock block(SysinfoPart part, SysinfoBlock.Entry entry) {
        return new SysinfoBlock(part, List.of(entry));
    }
}
