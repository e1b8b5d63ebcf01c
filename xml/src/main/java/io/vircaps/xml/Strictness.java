package io.vircaps.xml;

/**
 * What the reader does with what libvirt never wrote. Neither choice accepts what is not well-formed, a number that is
 * none or out of range, or an element without the parts that make it one.
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
