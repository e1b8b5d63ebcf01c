package io.vircaps.xml.element;

import io.vircaps.model.cache.BandwidthMonitor;
import io.vircaps.model.cache.BandwidthNode;
import io.vircaps.model.cache.BandwidthNode.BandwidthControl;
import io.vircaps.model.cache.MemoryBandwidth;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlWriter;
import java.util.List;

/** {@code <memory_bandwidth>}, with {@code <node>}, {@code <control>} and {@code <monitor>}. */
final class MemoryBandwidthXml {
    private MemoryBandwidthXml() {}

    static void write(XmlWriter out, MemoryBandwidth bandwidth) {
        out.start("memory_bandwidth", bandwidth.extras());
        out.content();
        for (BandwidthNode node : bandwidth.nodes()) {
            writeNode(out, node);
        }
        if (bandwidth.monitor().isPresent() && out.has(Since.MONITOR)) {
            writeMonitor(out, bandwidth.monitor().get());
        }
        out.end();
    }

    private static void writeNode(XmlWriter out, BandwidthNode node) {
        out.start("node", node.extras());
        out.attribute("id", node.id());
        out.attribute("cpus", node.cpus().toString());
        for (BandwidthControl control : node.controls()) {
            out.start("control", control.extras());
            out.attribute("granularity", control.granularity());
            out.attribute("min", control.min());
            out.attribute("maxAllocs", control.maxAllocs());
            out.end();
        }
        out.end();
    }

    private static void writeMonitor(XmlWriter out, BandwidthMonitor monitor) {
        out.start("monitor", monitor.extras());
        out.attribute("maxMonitors", monitor.maxMonitors());
        writeMonitorFeatures(out, monitor.features());
        out.end();
    }

    /** The features of a monitor, of bandwidth as of a cache. */
    static void writeMonitorFeatures(XmlWriter out, List<String> features) {
        for (String feature : features) {
            out.start("feature");
            out.attribute("name", feature);
            out.end();
        }
    }
}
