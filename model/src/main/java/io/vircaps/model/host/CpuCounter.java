package io.vircaps.model.host;

import io.vircaps.model.Extras;
import io.vircaps.model.Frequency;
import java.util.Optional;

/**
 * A counter of the processor; element {@code <counter>}.
 *
 * @param name      {@code tsc} in all releases so far
 * @param frequency ticks a second
 * @param scaling   whether a guest can be given another frequency ({@code KVM_CAP_TSC_CONTROL}); absent when unknown
 * @param extras    unknown parts
 */
public record CpuCounter(String name, Frequency frequency, Optional<Boolean> scaling, Extras extras) {}
