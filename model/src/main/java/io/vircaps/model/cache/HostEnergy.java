package io.vircaps.model.cache;

import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;

/**
 * Energy monitoring of the processor packages; element {@code <host><energy>}.
 *
 * @param monitor the monitor; always present when probed
 * @param extras  unknown parts
 */
public record HostEnergy(Optional<EnergyMonitor> monitor, Extras extras) {
    /**
     * Energy monitoring; element {@code <energy><monitor>}.
     *
     * @param maxMonitors maximum number of monitors
     * @param features    events, for example {@code core_energy}; never empty when probed
     * @param extras      unknown parts
     */
    public record EnergyMonitor(long maxMonitors, List<String> features, Extras extras) {
        /** The features of libvirt's schema; other events of a processor package do not concern energy. */
        public static final List<String> FEATURES = List.of("core_energy", "activity");

        public EnergyMonitor {
            features = List.copyOf(features);
        }
    }
}
