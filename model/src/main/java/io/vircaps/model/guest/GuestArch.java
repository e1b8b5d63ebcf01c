package io.vircaps.model.guest;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;

/**
 * The architecture of a guest, with its emulator, machine types and domain types; element {@code <guest><arch>}.
 *
 * @param name     the architecture
 * @param wordsize bits of a machine word: 64, 32, or 31 in old s390 documents
 * @param emulator program that runs such guests
 * @param loader   firmware or boot loader
 * @param machines machine types, the default one first
 * @param domains  domain types
 * @param extras   unknown parts
 */
public record GuestArch(
        Arch name,
        int wordsize,
        Optional<String> emulator,
        Optional<String> loader,
        List<Machine> machines,
        List<Domain> domains,
        Extras extras) {
    public GuestArch {
        machines = List.copyOf(machines);
        domains = List.copyOf(domains);
    }
}
