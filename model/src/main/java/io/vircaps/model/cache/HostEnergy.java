package io.vircaps.model.cache;

import io.vircaps.model.Extras;
import java.util.Optional;

/**
 * Energy monitoring of the processor packages; element {@code <host><energy>}.
 *
 * @param monitor how energy can be monitored; always there when probed
 * @param extras  unknown parts
 */
public record HostEnergy(Optional<EnergyMonitor> monitor, Extras extras) {}
