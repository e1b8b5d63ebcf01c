package io.vircaps.xml.token;

import io.vircaps.model.Extras;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The unknown parts of one element that are still to be written, while its known parts are being written. */
final class Leftovers {
    /*
     * How unknown parts survive a round trip.
     *
     * A later release of libvirt adds elements and attributes. A document that is read and written again must keep
     * them, each at its place, although the model has no type for them and no tree of the document is kept. So the
     * reader (Frame, one for each open element) stores an unknown part with a place relative to known parts, in the
     * Extras of the record it reads. The writer (XmlWriter, one Leftovers for each open element) writes the part when
     * it passes the same place.
     *
     * What is kept. An unknown attribute; an unknown child with its attributes, children and text; for a known child
     * that has no record (<live/>, <distances>) its unknown parts, which its parent keeps as Nested. Declarations of
     * name spaces are kept as attributes, because prefixed names are ill-formed without them. Not kept: comments,
     * processing instructions, white space, and text beside child elements, which libvirt never writes. A strict reader
     * refuses unknown parts (XmlReader.unknown), except for the attributes that Untyped lists.
     *
     * Place. A part stands behind the known sibling before it: its name and its occurrence among the siblings of that
     * name, or no place if it comes first. A sibling is known once its codec has read it: an attribute by value() or
     * number(), a child by end() or endNested(). The reader counts every child of a name, the writer counts those it
     * writes (sawChild). Both counts agree because a codec reads either all children of a name or the first alone.
     *
     * Repeated elements. Where one element is allowed the codec reads the first (nameIfFirst) and the others are
     * unknown. Their place is behind the first of their name, whatever stands between: the writer uses libvirt's order,
     * not the document's, and a repeated element written before the first would be the first, and so a known one, for
     * the next reader. A name whose first element is unknown (Frame.unknownNames) has no such first, so all elements of
     * that name take the normal place.
     *
     * Key. Some siblings of one name differ by an attribute, such as <enum name=...> of domain capabilities, where a
     * release may add one between two known ones. Their codec calls XmlReader.identify: the element then counts under
     * the key of Identity, enum[@name='bus'], in place of its name. Values that no release would write form no key, so
     * that paths in messages stay readable.
     *
     * Places that are not reached. A dialect may leave out the known sibling. Its unknown parts are then written last:
     * attributes at the end of the start tag, elements before the end tag. A list that is empty, and so would not be
     * written, is written if parts inside it are unknown (XmlWriter.hasUnknownIn). Thus write(read(b)) = b for a
     * document b of the dialect, and read(write(x)) = x where the dialect leaves nothing out.
     *
     * Cost. Hardly any document has unknown parts. A Frame is used again for the next sibling and creates Extras only
     * if it kept something; an element without any shares NONE and Extras.NONE, whose maps stay empty.
     */

    /** Nothing is left, as for nearly every element. */
    static final Leftovers NONE = new Leftovers(Extras.NONE);

    private final Map<Optional<Extras.Place>, List<Extras.Attribute>> attributes = new LinkedHashMap<>();
    private final Map<Optional<Extras.Place>, List<Extras.Element>> elements = new LinkedHashMap<>();
    private final Map<Extras.Place, Extras> nested = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private Optional<Extras.Place> last = Optional.empty();

    private Leftovers(Extras extras) {
        for (Extras.Attribute attribute : extras.attributes()) {
            add(attributes, attribute.after(), attribute);
        }
        for (Extras.Element element : extras.elements()) {
            add(elements, element.after(), element);
        }
        for (Extras.Nested part : extras.nested()) {
            nested.put(part.place(), part.extras());
        }
    }

    static Leftovers of(Extras extras) {
        return extras.isEmpty() ? NONE : new Leftovers(extras);
    }

    private static <T> void add(Map<Optional<Extras.Place>, List<T>> groups, Optional<Extras.Place> after, T unknown) {
        List<T> group = groups.get(after);
        if (group == null) {
            group = new ArrayList<>();
            groups.put(after, group);
        }
        group.add(unknown);
    }

    /** The unknown attributes that stood before all known ones; they are then no longer left. */
    List<Extras.Attribute> firstAttributes() {
        return take(attributes, Optional.empty());
    }

    /** The unknown attributes that stood behind this known one; they are then no longer left. */
    List<Extras.Attribute> attributesAfter(String name) {
        return attributes.isEmpty() ? List.of() : take(attributes, Optional.of(new Extras.Place(name, 1)));
    }

    /** All attributes that are left, as what they stood behind was not written; they are then no longer left. */
    List<Extras.Attribute> allAttributes() {
        return takeAll(attributes);
    }

    /** Notes that a known child is being written. */
    void sawChild(String name) {
        if (this != NONE) {
            Extras.Place place = next(name);
            occurrences.put(name, place.occurrence());
            last = Optional.of(place);
        }
    }

    /** The unknown elements that stood behind the known child written last; they are then no longer left. */
    List<Extras.Element> elementsHere() {
        return take(elements, last);
    }

    /** Whether elements are left. */
    boolean hasElements() {
        return !elements.isEmpty();
    }

    /** All elements that are left, those of this place first; they are then no longer left. */
    List<Extras.Element> allElements() {
        List<Extras.Element> all = new ArrayList<>(elementsHere());
        all.addAll(takeAll(elements));
        return all;
    }

    /** The unknown parts of the next known child of this name that has no record of its own. */
    Extras nestedInNext(String name) {
        return nested.isEmpty() ? Extras.NONE : nested.getOrDefault(next(name), Extras.NONE);
    }

    private Extras.Place next(String name) {
        return new Extras.Place(name, occurrences.getOrDefault(name, 0) + 1);
    }

    private static <T> List<T> take(Map<Optional<Extras.Place>, List<T>> groups, Optional<Extras.Place> after) {
        List<T> taken = groups.isEmpty() ? null : groups.remove(after);
        return taken == null ? List.of() : taken;
    }

    private static <T> List<T> takeAll(Map<Optional<Extras.Place>, List<T>> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        List<T> all = new ArrayList<>();
        for (List<T> group : groups.values()) {
            all.addAll(group);
        }
        groups.clear();
        return all;
    }
}
