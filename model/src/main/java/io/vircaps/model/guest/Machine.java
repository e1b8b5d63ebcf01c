package io.vircaps.model.guest;

import io.vircaps.model.Extras;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A machine type; element {@code <machine>}.
 *
 * @param name       the name to put into a domain's definition
 * @param canonical  the name it stands for, if it is an alias
 * @param maxCpus    most virtual CPUs it takes
 * @param deprecated whether the emulator means to drop it
 * @param extras     unknown parts
 */
public record Machine(String name, Optional<String> canonical, OptionalInt maxCpus, boolean deprecated, Extras extras) {
    /** A machine type of which only the name is known. */
    public static Machine of(String name) {
        return new Machine(name, Optional.empty(), OptionalInt.empty(), false, Extras.NONE);
    }

    /** Whether a domain that asks for this name gets this machine type. */
    public boolean answersTo(String asked) {
        return name.equals(asked) || canonical.filter(asked::equals).isPresent();
    }
}
