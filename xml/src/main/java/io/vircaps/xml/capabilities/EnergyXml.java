package io.vircaps.xml.capabilities;

import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.cache.HostEnergy.EnergyMonitor;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.List;
import java.util.Optional;

/** {@code <energy>}, with {@code <monitor>}. */
final class EnergyXml {
    private EnergyXml() {}

    static HostEnergy read(XmlReader in) {
        in.noAttributes();
        Optional<EnergyMonitor> monitor = Optional.empty();
        while (in.nextChild()) {
            if (in.nameIfFirst().equals("monitor")) {
                monitor = Optional.of(readMonitor(in));
            } else {
                in.unknown();
            }
        }
        in.refuseIfStrict(monitor.isEmpty(), "no monitor");
        return new HostEnergy(monitor, in.end());
    }

    private static EnergyMonitor readMonitor(XmlReader in) {
        long maxMonitors = in.number(in.onlyAttribute("maxMonitors"), XmlReader.MAX_U32);
        List<String> features = MemoryBandwidthXml.readMonitorFeatures(in);
        in.refuseIfStrict(
                !EnergyMonitor.FEATURES.containsAll(features),
                "a feature other than " + String.join(" or ", EnergyMonitor.FEATURES));
        return new EnergyMonitor(maxMonitors, features, in.end());
    }

    static void write(XmlWriter out, HostEnergy energy) {
        out.start("energy", energy.extras());
        out.content();
        if (energy.monitor().isPresent()) {
            EnergyMonitor monitor = energy.monitor().get();
            out.start("monitor", monitor.extras());
            out.attribute("maxMonitors", monitor.maxMonitors());
            MemoryBandwidthXml.writeMonitorFeatures(out, monitor.features());
            out.end();
        }
        out.end();
    }
}
