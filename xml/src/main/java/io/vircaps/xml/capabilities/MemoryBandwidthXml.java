package io.vircaps.xml.capabilities;

import io.vircaps.model.CpuSet;
import io.vircaps.model.cache.MemoryBandwidth;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthMonitor;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthNode;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthNode.BandwidthControl;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code <memory_bandwidth>}, with {@code <node>}, {@code <control>} and {@code <monitor>}. */
final class MemoryBandwidthXml {
    private MemoryBandwidthXml() {}

    static MemoryBandwidth read(XmlReader in) {
        in.noAttributes();
        List<BandwidthNode> nodes = new ArrayList<>();
        Optional<BandwidthMonitor> monitor = Optional.empty();
        while (in.nextChild()) {
            if (in.name().equals("node")) {
                nodes.add(readNode(in));
            } else if (in.nameIfFirst().equals("monitor")) {
                monitor = Optional.of(readMonitor(in));
            } else {
                in.unknown();
            }
        }
        return new MemoryBandwidth(nodes, monitor, in.end());
    }

    private static BandwidthNode readNode(XmlReader in) {
        long id = -1;
        CpuSet cpus = null;
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "id" -> id = in.number(i, XmlReader.MAX_U32);
                case "cpus" -> cpus = in.cpus(i);
                default -> in.unknownAttribute(i);
            }
        }
        in.require(id >= 0, "attribute id");
        CpuSet found = in.required(cpus, "attribute cpus");
        List<BandwidthControl> controls = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("control")) {
                controls.add(readControl(in));
            } else {
                in.unknown();
            }
        }
        return new BandwidthNode(id, found, controls, in.end());
    }

    private static BandwidthControl readControl(XmlReader in) {
        long granularity = -1;
        long min = -1;
        long maxAllocs = -1;
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "granularity" -> granularity = in.number(i, XmlReader.MAX_U32);
                case "min" -> min = in.number(i, XmlReader.MAX_U32);
                case "maxAllocs" -> maxAllocs = in.number(i, XmlReader.MAX_U32);
                default -> in.unknownAttribute(i);
            }
        }
        in.require(granularity >= 0, "attribute granularity");
        in.require(min >= 0, "attribute min");
        in.require(maxAllocs >= 0, "attribute maxAllocs");
        return new BandwidthControl(granularity, min, maxAllocs, in.endWithoutChildren());
    }

    private static BandwidthMonitor readMonitor(XmlReader in) {
        long maxMonitors = in.number(in.onlyAttribute("maxMonitors"), XmlReader.MAX_U32);
        List<String> features = readMonitorFeatures(in);
        return new BandwidthMonitor(maxMonitors, features, in.end());
    }

    /** The features of a monitor, whether of bandwidth, of a cache or of energy. */
    static List<String> readMonitorFeatures(XmlReader in) {
        List<String> features = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("feature")) {
                features.add(CpuDefinitionXml.readName(in));
            } else {
                in.unknown();
            }
        }
        in.refuseIfStrict(features.isEmpty(), "no feature");
        return features;
    }

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

    /** The features of a monitor, whether of bandwidth, of a cache or of energy. */
    static void writeMonitorFeatures(XmlWriter out, List<String> features) {
        for (String feature : features) {
            out.start("feature");
            out.attribute("name", feature);
            out.end();
        }
    }
}
