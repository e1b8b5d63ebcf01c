package io.vircaps.model.domain;

import java.util.List;

/**
 * The values an attribute of a domain's definition can have; element {@code <enum>}.
 *
 * @param name   what is chosen, for example {@code bus}
 * @param values the choices, in libvirt's order; may be none
 */
public record Choice(String name, List<String> values) {
    public Choice {
        values = List.copyOf(values);
    }
}
