package io.vircaps.xml.dialect;

import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import java.util.Optional;

/**
 * Parts that newer releases write, or their schema {@code capability.rng} allows, and the model has no type for: a reader
 * keeps them as unknown, a strict one knows them by this table. A part that gets a type moves from here to {@link Since}
 * and {@link DocumentParts}.
 */
public enum Untyped {
    /** {@code <energy>}: energy monitoring of resctrl. */
    ENERGY("/capabilities/host/energy", "12.4.0", """
            energy  monitor
            energy/monitor  @maxMonitors=UNSIGNED feature+
            energy/monitor/feature  @name=core_energy|activity
            """),
    /** {@code <maxphysaddr limit=…>}. */
    MAXPHYSADDR_LIMIT("/capabilities/host/cpu/maxphysaddr/@limit", "9.3.0", "UNSIGNED");

    private final String path;
    private final String release;
    private final String structure;

    Untyped(String path, String release, String structure) {
        this.path = path;
        this.release = release;
        this.structure = structure;
    }

    /** The part with this path, that of an attribute ending in its name behind {@code @}; empty if there is none. */
    public static Optional<Untyped> at(String path) {
        for (Untyped part : values()) {
            if (part.path.equals(path)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    String path() {
        return path;
    }

    Dialect release() {
        return Dialect.parse(release);
    }

    /** What is wrong with such an element, as a clause; empty if nothing is. */
    public Optional<String> fault(Extras.Element element) {
        return new Structure(structure).fault(element.name(), element);
    }

    /** Whether such an attribute may have this value. */
    public boolean fits(String value) {
        return Structure.fits(structure, value);
    }
}
