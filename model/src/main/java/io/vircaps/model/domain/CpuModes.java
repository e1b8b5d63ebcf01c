package io.vircaps.model.domain;

import io.vircaps.model.cpu.GuestCpu;
import java.util.List;
import java.util.Optional;

/**
 * How a domain's CPU can be described; element {@code <cpu>}.
 *
 * @param passthrough mode {@code host-passthrough} and what of it is chosen; absent if it is not supported
 * @param maximum     mode {@code maximum}, the same
 * @param hostModel   what mode {@code host-model} gives; absent if it is not supported
 * @param models      models of mode {@code custom}; none if it is not supported
 */
public record CpuModes(
        Optional<Choice> passthrough,
        Optional<Choice> maximum,
        Optional<GuestCpu> hostModel,
        List<OfferedModel> models) {
    public CpuModes {
        models = List.copyOf(models);
    }
}
