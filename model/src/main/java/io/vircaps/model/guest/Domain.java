package io.vircaps.model.guest;

import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;

/**
 * A domain type a guest can be run as, with what it overrides of the {@code <arch>} around it; element
 * {@code <domain>}. What such a domain really gets is an {@link EffectiveDomain}.
 *
 * @param type     the domain type
 * @param emulator its own emulator
 * @param loader   its own loader
 * @param machines its own machine types; empty means those of the architecture
 * @param extras   unknown parts
 */
public record Domain(
        DomainType type, Optional<String> emulator, Optional<String> loader, List<Machine> machines, Extras extras) {
    public Domain {
        machines = List.copyOf(machines);
    }

    /** A domain type that overrides nothing. */
    public static Domain of(DomainType type) {
        return new Domain(type, Optional.empty(), Optional.empty(), List.of(), Extras.NONE);
    }
}
