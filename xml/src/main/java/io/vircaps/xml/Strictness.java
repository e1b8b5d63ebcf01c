package io.vircaps.xml;

/**
 * How the reader treats what libvirt never wrote. Neither choice accepts ill-formed XML, a number that is invalid or
 * out of range, or an element without its required parts.
 */
public enum Strictness {
    /**
     * Accepts every well-formed document any release ever wrote, and later ones: unknown elements and attributes are
     * kept, order does not matter, a missing {@code unit} is KiB, a second element where one belongs counts as unknown,
     * stray text is ignored.
     */
    LIBERAL,
    /**
     * Refuses elements, attributes and features that neither a release wrote nor the newest known schema has, a second
     * element where one belongs, stray text, empty names, a missing or foreign {@code unit}, a {@code num} that is not
     * the number of what follows, leading zeros, a guest without domain, a monitor without feature.
     */
    STRICT
}
