package io.vircaps.model.guest;

import java.util.List;
import java.util.Optional;

/**
 * Emulator, loader and machine types of a domain of one type: its own, or those of the architecture.
 *
 * @param type     the domain type
 * @param emulator program that runs it
 * @param loader   firmware or boot loader
 * @param machines machine types; the first is the default
 */
public record EffectiveDomain(
        DomainType type, Optional<String> emulator, Optional<String> loader, List<Machine> machines) {
    public EffectiveDomain {
        machines = List.copyOf(machines);
    }

    /** The effective values of {@code domain} inside {@code arch}. */
    static EffectiveDomain of(GuestArch arch, Domain domain) {
        return new EffectiveDomain(
                domain.type(),
                domain.emulator().or(arch::emulator),
                domain.loader().or(arch::loader),
                domain.machines().isEmpty() ? arch.machines() : domain.machines());
    }

    /** The first machine type with this name or canonical name. */
    public Optional<Machine> machine(String name) {
        return machines.stream().filter(machine -> machine.hasName(name)).findFirst();
    }
}
