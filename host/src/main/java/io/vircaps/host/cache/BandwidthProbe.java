package io.vircaps.host.cache;

import io.vircaps.kernel.resctrl.ResctrlInfo;
import io.vircaps.kernel.resctrl.ResctrlInfo.Bandwidth;
import io.vircaps.model.Extras;
import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.MemoryBandwidth;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthMonitor;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthNode;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthNode.BandwidthControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The probe of memory bandwidth: its control and monitor, with a node for each bank of the highest cache level. */
final class BandwidthProbe {
    private BandwidthProbe() {}

    /** {@code <memory_bandwidth>}; empty without control and monitor. */
    static Optional<MemoryBandwidth> bandwidth(List<CacheBank> banks, ResctrlInfo resctrl) {
        List<BandwidthNode> nodes = resctrl.bandwidth().isEmpty()
                ? List.of()
                : nodes(banks, resctrl.bandwidth().get());
        Optional<BandwidthMonitor> monitor = MonitorBuilder.bandwidth(resctrl.monitoring());
        return nodes.isEmpty() && monitor.isEmpty()
                ? Optional.empty()
                : Optional.of(new MemoryBandwidth(nodes, monitor, Extras.NONE));
    }

    private static List<BandwidthNode> nodes(List<CacheBank> banks, Bandwidth bandwidth) {
        int highest = 0;
        for (CacheBank bank : banks) {
            highest = Math.max(highest, bank.level());
        }
        BandwidthControl control = new BandwidthControl(
                bandwidth.granularity(), bandwidth.minBandwidth(), bandwidth.numClosids(), Extras.NONE);
        List<BandwidthNode> nodes = new ArrayList<>();
        for (CacheBank bank : banks) {
            if (bank.level() == highest) {
                nodes.add(new BandwidthNode(bank.id(), bank.cpus(), List.of(control), Extras.NONE));
            }
        }
        return nodes;
    }
}
