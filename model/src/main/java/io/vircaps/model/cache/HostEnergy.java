package io.vircaps.model.cache;

import io.vircaps.model.Extras;
import java.util.Optional;

/**
 * Energy monitoring of the processor packages; element {@code <host><energy>}.
 *
 * @param monitor the monitor; always present when probed
 * @param extras  unknown parts
 */
public record HostEnergy(Optional<EnergyMonitor> monitor, Extras extras) {}
