package io.vircaps.xml.dialect;

import io.vircaps.model.DialectRow;
import java.util.Optional;

/**
 * Attributes that newer releases write, or their schema {@code capability.rng} allows, and the model has no type for: a
 * reader keeps them as unknown, a strict one knows them by this table. A part that gets a type moves from here to
 * {@link Since} and {@link DocumentParts}.
 */
@SuppressWarnings("ImmutableEnumChecker") // a record of values
public enum Untyped implements DialectRow {
    MAXPHYSADDR_LIMIT(
            Entry.of("`<maxphysaddr limit=…>`", 9, 3, 0), "/capabilities/host/cpu/maxphysaddr/@limit", "UNSIGNED");

    private final Entry entry;
    private final String path;
    private final String form;

    Untyped(Entry entry, String path, String form) {
        this.entry = entry;
        this.path = path;
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

    @Override
    public Entry entry() {
        return entry;
    }

    /** Whether it may have this value. */
    public boolean fits(String value) {
        return Structure.fits(form, value);
    }
}
