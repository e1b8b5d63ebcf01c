package io.vircaps.cpu;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The CPU models a hypervisor offers, and what keeps each from being used as it is; QMP {@code query-cpu-definitions},
 * {@code unavailable-features}.
 *
 * @param blockers names of missing features by model; by libvirt's names, empty where nothing is missing
 */
public record HypervisorModels(Map<String, List<String>> blockers) {
    public HypervisorModels {
        blockers = blockers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** Models that nothing keeps from being used. */
    public static HypervisorModels of(List<String> names) {
        return new HypervisorModels(
                names.stream().distinct().collect(Collectors.toMap(name -> name, name -> List.of())));
    }

    /** Whether the model is offered. */
    public boolean offers(String model) {
        return blockers.containsKey(model);
    }

    /** What the hypervisor misses of the model; empty if the model is not offered. */
    public Optional<List<String>> missing(String model) {
        return Optional.ofNullable(blockers.get(model));
    }
}
