package io.vircaps.model.guest;

import io.vircaps.model.Extras;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A machine type; element {@code <machine>}.
 *
 * @param name       the name in a domain's definition
 * @param canonical  the canonical name, if {@code name} is an alias
 * @param maxCpus    maximum number of virtual CPUs
 * @param deprecated whether the emulator declares it deprecated
 * @param extras     unknown parts
 */
public record Machine(String name, Optional<String> canonical, OptionalInt maxCpus, boolean deprecated, Extras extras) {
    /** A machine type with its name only. */
    public static Machine of(String name) {
        return new Machine(name, Optional.empty(), OptionalInt.empty(), false, Extras.NONE);
    }

    /** Whether this is the name or the canonical name. */
    public boolean hasName(String name) {
        return this.name.equals(name) || canonical.filter(name::equals).isPresent();
    }
}
