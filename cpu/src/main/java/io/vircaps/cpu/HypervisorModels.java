package io.vircaps.cpu;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The CPU models that a hypervisor offers, with their blockers; QMP {@code query-cpu-definitions},
 * {@code unavailable-features}.
 *
 * @param blockers the missing features of each model, by libvirt's names; empty for a usable model
 */
public record HypervisorModels(Map<String, List<String>> blockers) {
    public HypervisorModels {
        blockers = blockers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** Usable models. */
    public static HypervisorModels of(List<String> names) {
        return new HypervisorModels(
                names.stream().distinct().collect(Collectors.toMap(name -> name, name -> List.of())));
    }

    /** Whether the model is offered. */
    public boolean offers(String model) {
        return blockers.containsKey(model);
    }

    /** The features of the model that the hypervisor lacks; empty if the model is not offered. */
    public Optional<List<String>> missing(String model) {
        return Optional.ofNullable(blockers.get(model));
    }
}
