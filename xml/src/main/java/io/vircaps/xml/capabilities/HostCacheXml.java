package io.vircaps.xml.capabilities;

import io.vircaps.model.CpuSet;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.CacheBank.CacheControl;
import io.vircaps.model.cache.CacheType;
import io.vircaps.model.cache.HostCache;
import io.vircaps.model.cache.HostCache.CacheMonitor;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code <cache>} of the host, with {@code <bank>}, {@code <control>} and {@code <monitor>}. */
final class HostCacheXml {
    private HostCacheXml() {}

    static HostCache read(XmlReader in) {
        in.noAttributes();
        List<CacheBank> banks = new ArrayList<>();
        Optional<CacheMonitor> monitor = Optional.empty();
        while (in.nextChild()) {
            if (in.name().equals("bank")) {
                banks.add(readBank(in));
            } else if (in.nameIfFirst().equals("monitor")) {
                monitor = Optional.of(readMonitor(in));
            } else {
                in.unknown();
            }
        }
        return new HostCache(banks, monitor, in.end());
    }

    private static CacheBank readBank(XmlReader in) {
        long id = -1;
        int level = -1;
        String type = null;
        CpuSet cpus = null;
        Sizes.Scaled size = new Sizes.Scaled("size");
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "id" -> id = in.number(i, XmlReader.MAX_U32);
                case "level" -> level = in.number(i);
                case "type" -> type = in.value(i);
                case "cpus" -> cpus = in.cpus(i);
                default -> size.read(in, i);
            }
        }
        in.require(id >= 0, "attribute id");
        in.require(level >= 0, "attribute level");
        CacheType foundType = new CacheType(in.required(type, "attribute type"));
        MemorySize foundSize = size.required(in);
        CpuSet foundCpus = in.required(cpus, "attribute cpus");
        List<CacheControl> controls = readControls(in);
        return new CacheBank(id, level, foundType, foundSize, foundCpus, controls, in.end());
    }

    private static List<CacheControl> readControls(XmlReader in) {
        List<CacheControl> controls = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("control")) {
                controls.add(readControl(in));
            } else {
                in.unknown();
            }
        }
        return controls;
    }

    private static CacheControl readControl(XmlReader in) {
        String type = null;
        long maxAllocs = -1;
        Sizes.Scaled sizes = new Sizes.Scaled("granularity", "min");
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "type" -> type = in.value(i);
                case "maxAllocs" -> maxAllocs = in.number(i, XmlReader.MAX_U32);
                default -> sizes.read(in, i);
            }
        }
        in.require(maxAllocs >= 0, "attribute maxAllocs");
        CacheType foundType = new CacheType(in.required(type, "attribute type"));
        MemorySize granularity = sizes.required(in);
        Optional<MemorySize> min = sizes.second(in);
        return new CacheControl(granularity, min, foundType, maxAllocs, in.endWithoutChildren());
    }

    private static CacheMonitor readMonitor(XmlReader in) {
        int level = -1;
        Optional<MemorySize> reuseThreshold = Optional.empty();
        long maxMonitors = -1;
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "level" -> level = in.number(i);
                case "reuseThreshold" -> reuseThreshold = Optional.of(new MemorySize(in.number(i, Long.MAX_VALUE)));
                case "maxMonitors" -> maxMonitors = in.number(i, XmlReader.MAX_U32);
                default -> in.unknownAttribute(i);
            }
        }
        in.require(level >= 0, "attribute level");
        in.require(maxMonitors >= 0, "attribute maxMonitors");
        List<String> features = MemoryBandwidthXml.readMonitorFeatures(in);
        return new CacheMonitor(level, reuseThreshold, maxMonitors, features, in.end());
    }

    static void write(XmlWriter out, HostCache cache) {
        out.start("cache", cache.extras());
        out.content();
        for (CacheBank bank : cache.banks()) {
            writeBank(out, bank);
        }
        if (cache.monitor().isPresent() && out.has(Since.MONITOR)) {
            writeMonitor(out, cache.monitor().get());
        }
        out.end();
    }

    private static void writeBank(XmlWriter out, CacheBank bank) {
        out.start("bank", bank.extras());
        out.attribute("id", bank.id());
        out.attribute("level", bank.level());
        out.attribute("type", bank.type().name());
        Sizes.writeBankSize(out, bank.size());
        out.attribute("cpus", bank.cpus().toString());
        if (out.has(Since.CACHE_CONTROL)) {
            for (CacheControl control : bank.controls()) {
                writeControl(out, control);
            }
        }
        out.end();
    }

    private static void writeControl(XmlWriter out, CacheControl control) {
        out.start("control", control.extras());
        Sizes.writeControlSizes(out, control);
        out.attribute("type", control.type().name());
        out.attribute("maxAllocs", control.maxAllocs());
        out.end();
    }

    private static void writeMonitor(XmlWriter out, CacheMonitor monitor) {
        out.start("monitor", monitor.extras());
        out.attribute("level", monitor.level());
        if (monitor.reuseThreshold().isPresent()) {
            out.attribute("reuseThreshold", monitor.reuseThreshold().get().bytes());
        }
        out.attribute("maxMonitors", monitor.maxMonitors());
        MemoryBandwidthXml.writeMonitorFeatures(out, monitor.features());
        out.end();
    }
}
