package io.vircaps.xml.dialect;

import io.vircaps.model.Dialect;
import java.util.Optional;

/**
 * Attributes that newer releases write, or their schema {@code capability.rng} allows, and the model has no type for: a
 * reader keeps them as unknown, a strict one knows them by this table. A part that gets a type moves from here to
 * {@link Since} and {@link DocumentParts}.
 */
public enum Untyped {
    /** {@code <maxphysaddr limit=…>}. */
    MAXPHYSADDR_LIMIT("/capabilities/host/cpu/maxphysaddr/@limit", "9.3.0", "UNSIGNED");

    private final String path;
    private final String release;
    private final String form;

    Untyped(String path, String release, String form) {
        this.path = path;
        this.release = release;
        this.form = form;
    }

    /** The attribute with this path, which ends in its name behind {@code @}; empty if there is none. */
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

    /** Whether it may have this value. */
    public boolean fits(String value) {
        return Structure.fits(form, value);
    }
}
