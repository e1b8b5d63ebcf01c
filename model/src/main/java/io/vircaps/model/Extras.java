package io.vircaps.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The parts of an element that the model has no type for, as a neutral tree; empty for everything that was probed.
 *
 * <p>A document of a later release is preserved: what is read here is written back at the same position.
 *
 * @param attributes unknown attributes of the element itself, in document order
 * @param elements   unknown child elements, in document order
 * @param nested     unknown parts of known child elements that have no record of their own, such as
 *                   {@code <emulator>} or {@code <cells>}
 */
public record Extras(List<Attribute> attributes, List<Element> elements, List<Nested> nested) {
    /** Nothing unknown. */
    public static final Extras NONE = new Extras(List.of(), List.of(), List.of());

    /**
     * The position of a part: behind a known attribute or child element of the same parent.
     *
     * @param name       the known sibling's name
     * @param occurrence which of the siblings of that name it is, from 1
     */
    public record Place(String name, int occurrence) {
        public Place {
            Objects.requireNonNull(name, "name");
            if (occurrence < 1) {
                throw new IllegalArgumentException("occurrence " + occurrence + " of " + name);
            }
        }
    }

    /**
     * An attribute.
     *
     * @param after the known attribute before it; empty if it is the first part, and always inside an unknown element
     * @param name  the name, with its prefix if it had one
     * @param value the value, unescaped
     */
    public record Attribute(Optional<Place> after, String name, String value) {}

    /**
     * An element, with all it holds.
     *
     * @param after the known sibling before it; empty if it is the first part, and always inside an unknown element
     * @param name       the name, with its prefix if it had one
     * @param attributes its attributes, in document order
     * @param text       its text, unescaped; empty if it has children or holds none
     * @param children   its child elements, in document order
     */
    public record Element(
            Optional<Place> after, String name, List<Attribute> attributes, String text, List<Element> children) {
        public Element {
            attributes = List.copyOf(attributes);
            children = List.copyOf(children);
        }

        /** The value of an attribute; empty if there is none of the name. */
        public Optional<String> attribute(String attribute) {
            return attributes.stream()
                    .filter(each -> each.name().equals(attribute))
                    .map(Attribute::value)
                    .findFirst();
        }

        /** The child elements of a name, in document order. */
        public List<Element> children(String child) {
            return children.stream().filter(each -> each.name().equals(child)).toList();
        }
    }

    /**
     * The unknown parts of a known child element that has no record of its own.
     *
     * @param place  the child
     * @param extras what was unknown in it
     */
    public record Nested(Place place, Extras extras) {}

    public Extras {
        attributes = List.copyOf(attributes);
        elements = List.copyOf(elements);
        nested = List.copyOf(nested);
    }

    /** Whether there is nothing unknown here. */
    public boolean isEmpty() {
        return attributes.isEmpty() && elements.isEmpty() && nested.isEmpty();
    }
}
