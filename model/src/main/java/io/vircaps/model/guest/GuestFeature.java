package io.vircaps.model.guest;

import io.vircaps.model.Extras;
import java.util.Optional;

/**
 * A feature of a guest; a child of {@code <guest><features>}. Open: another name is kept as it is.
 *
 * @param name      the element's name, for example {@code acpi}
 * @param byDefault whether it is on by default; absent for a feature without this choice
 * @param toggle    whether a domain can change it; absent for a feature without this choice
 * @param extras    unknown parts
 */
public record GuestFeature(String name, Optional<Boolean> byDefault, Optional<Boolean> toggle, Extras extras) {
    /** A feature without default and toggle, for example {@code cpuselection}. */
    public static GuestFeature of(String name) {
        return new GuestFeature(name, Optional.empty(), Optional.empty(), Extras.NONE);
    }

    /** A feature with a default and a toggle. */
    public static GuestFeature of(String name, boolean byDefault, boolean toggle) {
        return new GuestFeature(name, Optional.of(byDefault), Optional.of(toggle), Extras.NONE);
    }
}
