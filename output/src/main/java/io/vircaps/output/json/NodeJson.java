package io.vircaps.output.json;

import io.vircaps.model.MemorySize;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Node figures and system information as JSON; keys carry the unit. */
public final class NodeJson {
    private NodeJson() {}

    /** The present and online CPUs. */
    public static String map(NodeCpuMap map) {
        return Json.text(json -> {
            json.number("present", map.count());
            json.number("online", map.online().size());
            json.string("cpus", map.online().toString());
        });
    }

    /** CPU times. */
    public static String times(CpuTimes times) {
        return Json.text(json -> {
            json.unsigned("user_ns", times.user());
            json.unsigned("kernel_ns", times.kernel());
            json.unsigned("idle_ns", times.idle());
            json.unsigned("iowait_ns", times.iowait());
        });
    }

    /** CPU times of an interval. */
    public static String shares(CpuTimes passed) {
        return times(passed);
    }

    /** Memory counters. */
    public static String counters(MemoryCounters counters) {
        return Json.text(json -> {
            bytes(json, "total_bytes", counters.total());
            bytes(json, "free_bytes", counters.free());
            bytes(json, "buffers_bytes", counters.buffers());
            bytes(json, "cached_bytes", counters.cached());
        });
    }

    private static void bytes(Json json, String key, Optional<MemorySize> size) {
        size.ifPresent(known -> json.number(key, known.bytes()));
    }

    /** Free memory of the host. */
    public static String free(MemorySize total) {
        return Json.text(json -> json.number("free_bytes", total.bytes()));
    }

    /** Free memory of cells. */
    public static String free(Map<Integer, MemorySize> cells) {
        return Json.text(json -> json.objects("cell", List.copyOf(cells.entrySet()), (object, cell) -> {
            object.number("id", cell.getKey());
            object.number("free_bytes", cell.getValue().bytes());
        }));
    }

    /** Free pages of cells. */
    public static String freePages(Map<Integer, Map<MemorySize, Long>> cells) {
        return Json.text(json -> json.objects("cell", List.copyOf(cells.entrySet()), (object, cell) -> {
            object.number("id", cell.getKey());
            pages(object, cell.getValue());
        }));
    }

    /** Free pages by their size. */
    public static String pages(Map<MemorySize, Long> pages) {
        return Json.text(json -> pages(json, pages));
    }

    private static void pages(Json json, Map<MemorySize, Long> pages) {
        json.objects("pages", List.copyOf(pages.entrySet()), (object, page) -> {
            object.number("size_bytes", page.getKey().bytes());
            object.number("free", page.getValue());
        });
    }

    /** System information: a list for each part that is present. */
    public static String sysinfo(Sysinfo sysinfo) {
        return Json.text(json -> {
            for (SysinfoPart part : SysinfoPart.values()) {
                List<SysinfoBlock> blocks = sysinfo.blocks(part);
                if (!blocks.isEmpty()) {
                    json.objects(part.element(), blocks, NodeJson::entries);
                }
            }
        });
    }

    private static void entries(Json json, SysinfoBlock block) {
        if (block.part() == SysinfoPart.OEM_STRINGS) {
            json.strings(
                    "entry",
                    block.entries().stream().map(SysinfoBlock.Entry::value).toList());
            return;
        }
        for (SysinfoBlock.Entry entry : block.entries()) {
            entry.name().ifPresent(name -> json.string(name, entry.value()));
        }
    }
}
