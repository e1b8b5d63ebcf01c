package io.vircaps.model.guest;

import java.util.List;
import java.util.Optional;

/**
 * What a domain of one type really gets: its own emulator, loader and machine types, or those of the architecture.
 *
 * @param type     the domain type
 * @param emulator program that runs it
 * @param loader   firmware or boot loader given to it
 * @param machines machine types; the first is the default
 */
public record EffectiveDomain(
        DomainType type, Optional<String> emulator, Optional<String> loader, List<Machine> machines) {
    public EffectiveDomain {
        machines = List.copyOf(machines);
    }

    /** What {@code domain} gets inside {@code arch}. */
    static EffectiveDomain of(GuestArch arch, Domain domain) {
        return new EffectiveDomain(
                domain.type(),
                domain.emulator().or(arch::emulator),
                domain.loader().or(arch::loader),
                domain.machines().isEmpty() ? arch.machines() : domain.machines());
    }

    /** The first machine type with this name or canonical name. */
    public Optional<Machine> machine(String name) {
        return machines.stream().filter(machine -> machine.answersTo(name)).findFirst();
    }
}
