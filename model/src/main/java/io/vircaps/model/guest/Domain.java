package io.vircaps.model.guest;

import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;

/**
 * A domain type a guest can run as, with its overrides of the enclosing {@code <arch>}; element
 * {@code <domain>}. The resulting emulator, loader and machine types are an {@link EffectiveDomain}.
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
