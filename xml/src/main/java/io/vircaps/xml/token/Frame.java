package io.vircaps.xml.token;

import io.vircaps.model.Extras;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element that is being read: its name, the count of its children and its unknown parts. There is one object a
 * depth, used again for the next sibling. {@link Leftovers} explains what is kept and why.
 */
final class Frame {
    private final Occurrences children = new Occurrences();
    private final List<Extras.Attribute> attributes = new ArrayList<>();
    private final List<Extras.Element> elements = new ArrayList<>();
    private final List<Extras.Nested> nested = new ArrayList<>();
    /** Keys whose first child was unknown. */
    private final Set<String> unknownNames = new HashSet<>();

    private final @Nullable Frame parent;
    private final int depth;
    private @Nullable Frame child;
    private String name = "";
    /** The key of the element among its siblings: its name, or {@link Identity}. */
    private String key = "";

    private int occurrence = 1;
    private String knownChild = "";
    private int knownChildOccurrence;
    private boolean hasUnknown;

    private Frame(@Nullable Frame parent, int depth) {
        this.parent = parent;
        this.depth = depth;
    }

    /** The frame of the document, around its root element. */
    static Frame ofDocument() {
        return new Frame(null, 0);
    }

    /** The same for {@link FragmentsInput}, whose root is not in the user's file: paths and depth begin below it. */
    static Frame ofFragments() {
        return new Frame(null, -1);
    }

    /** Enters a child element. */
    Frame enter(String childName) {
        if (child == null) {
            child = new Frame(this, depth + 1);
        }
        Frame entered = child;
        entered.name = childName;
        entered.key = childName;
        entered.occurrence = children.add(childName);
        entered.knownChild = "";
        entered.children.clear();
        return entered;
    }

    /** Makes the value of an attribute part of the element's key. */
    void identify(String attribute, String value) {
        key = Identity.of(name, attribute, value);
        occurrence = parent().children.add(key);
    }

    /** The element around this one. */
    Frame parent() {
        if (parent == null) {
            throw new IllegalStateException("the document has no parent");
        }
        return parent;
    }

    /** Number of elements around it, itself included. */
    int depth() {
        return depth;
    }

    String name() {
        return name;
    }

    /** Its number among the siblings of its key, from 1. */
    int occurrence() {
        return occurrence;
    }

    /** Notes that the child that ends is known. */
    void knownChild(Frame ended) {
        knownChild = ended.key;
        knownChildOccurrence = ended.occurrence;
    }

    /** Keeps an unknown attribute, with the name of the known one before it; empty if there is none. */
    void unknownAttribute(String known, String attributeName, String value) {
        hasUnknown = true;
        attributes.add(new Extras.Attribute(place(known, 1), attributeName, value));
    }

    /** The place of an unknown child; see {@link Leftovers}. */
    Optional<Extras.Place> placeOf(Frame unknown) {
        if (unknown.occurrence == 1) {
            unknownNames.add(unknown.key);
        } else if (!unknownNames.contains(unknown.key)) {
            return place(unknown.key, 1);
        }
        return place(knownChild, knownChildOccurrence);
    }

    void unknownElement(Extras.Element element) {
        hasUnknown = true;
        elements.add(element);
    }

    /** Keeps the unknown parts of a known child that has no record. */
    void nested(Frame ended, Extras extras) {
        if (!extras.isEmpty()) {
            hasUnknown = true;
            nested.add(new Extras.Nested(new Extras.Place(ended.key, ended.occurrence), extras));
        }
    }

    /** The unknown parts; the next call returns none. */
    Extras takeExtras() {
        if (!hasUnknown) {
            return Extras.NONE;
        }
        hasUnknown = false;
        Extras extras = new Extras(attributes, elements, nested);
        attributes.clear();
        elements.clear();
        nested.clear();
        unknownNames.clear();
        return extras;
    }

    /** Such as {@code /capabilities/guest[2]/arch}. */
    String path() {
        if (parent == null || depth == 0) {
            return "/";
        }
        String prefix = depth == 1 ? "/" : parent.path() + "/";
        return prefix + (occurrence == 1 ? key : key + "[" + occurrence + "]");
    }

    private static Optional<Extras.Place> place(String name, int occurrence) {
        return name.isEmpty() ? Optional.empty() : Optional.of(new Extras.Place(name, occurrence));
    }
}
