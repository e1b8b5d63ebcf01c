package io.vircaps.xml.token;

import io.vircaps.model.Extras;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is still to be written of one element's unknown parts while its known parts are being written. */
final class Leftovers {
    /** Nothing is left; what nearly every element has. */
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
