package io.vircaps.model.cpu;

import java.util.Locale;
import java.util.Optional;

/** libvirt's texts for the constants of an enumeration: their names in lower case, with hyphens. */
final class LibvirtText {
    private LibvirtText() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a text; empty if there is none. */
    static <E extends Enum<E>> Optional<E> find(E[] constants, String text) {
        for (E constant : constants) {
            if (of(constant).equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
