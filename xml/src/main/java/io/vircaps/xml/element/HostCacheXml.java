package io.vircaps.xml.element;

import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.CacheControl;
import io.vircaps.model.cache.CacheMonitor;
import io.vircaps.model.cache.HostCache;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlWriter;

/** {@code <cache>} of the host, with {@code <bank>}, {@code <control>} and {@code <monitor>}. */
final class HostCacheXml {
    private HostCacheXml() {}

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
