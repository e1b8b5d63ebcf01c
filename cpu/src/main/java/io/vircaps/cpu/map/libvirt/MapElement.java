package io.vircaps.cpu.map.libvirt;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;

/**
 * An element of a file of libvirt's map directory.
 *
 * @param where   the file
 * @param element the element
 */
record MapElement(String where, Extras.Element element) {
    String name() {
        return element.name();
    }

    List<MapElement> children() {
        return element.children().stream()
                .map(child -> new MapElement(where, child))
                .toList();
    }

    List<MapElement> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    Optional<MapElement> child(String name) {
        return children(name).stream().findFirst();
    }

    Optional<String> attribute(String name) {
        return element.attribute(name);
    }

    String required(String name) {
        return attribute(name).orElseThrow(() -> problem("has no attribute " + name));
    }

    /** Whether the attribute has this value. */
    boolean has(String name, String value) {
        return attribute(name).filter(value::equals).isPresent();
    }

    /** Whether the attribute is {@code on}; it must be that or {@code off}. */
    boolean isOn(String name) {
        String value = required(name);
        if (!value.equals("on") && !value.equals("off")) {
            throw problem("attribute " + name + " is neither on nor off");
        }
        return value.equals("on");
    }

    /** A decimal number from 0. */
    int decimal(String name) {
        return number(name, 10);
    }

    /** A number of 32 unsigned bits, hexadecimal with {@code 0x} or without. */
    int hexadecimal(String name) {
        return number(name, 16);
    }

    /** A number of 32 unsigned bits, hexadecimal after {@code 0x}, else decimal; 0 if the attribute is absent. */
    int optional(String name) {
        return attribute(name)
                .map(value -> number(name, value.startsWith("0x") ? 16 : 10))
                .orElse(0);
    }

    private int number(String name, int radix) {
        String value = required(name);
        String digits = radix == 16 && value.startsWith("0x") ? value.substring(2) : value;
        try {
            return Integer.parseUnsignedInt(digits, radix);
        } catch (NumberFormatException e) {
            throw new CpuMapException(where, named("attribute " + name + " is no number: " + value), e);
        }
    }

    CpuMapException problem(String what) {
        return new CpuMapException(where, named(what));
    }

    private String named(String what) {
        return name() + " '" + attribute("name").orElse("") + "': " + what;
    }
}
