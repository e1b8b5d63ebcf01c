package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeftoversTest {
    private static Optional<Extras.Place> behind(String name, int occurrence) {
        return Optional.of(new Extras.Place(name, occurrence));
    }

    private static Extras.Attribute attribute(Optional<Extras.Place> after, String name) {
        return new Extras.Attribute(after, name, "1");
    }

    private static Extras.Element element(Optional<Extras.Place> after, String name) {
        return new Extras.Element(after, name, List.of(), "", List.of());
    }

    private static Leftovers ofAttributes(Extras.Attribute... attributes) {
        return Leftovers.of(new Extras(List.of(attributes), List.of(), List.of()));
    }

    private static Leftovers ofElements(Extras.Element... elements) {
        return Leftovers.of(new Extras(List.of(), List.of(elements), List.of()));
    }

    @Test
    void givesAttributesInTheirPlacesOnce() {
        Extras.Attribute first = attribute(Optional.empty(), "a");
        Extras.Attribute second = attribute(behind("id", 1), "b");
        Extras.Attribute third = attribute(behind("id", 1), "c");
        Extras.Attribute last = attribute(behind("gone", 1), "d");
        Leftovers leftovers = ofAttributes(second, first, third, last);
        assertThat(leftovers.firstAttributes()).containsExactly(first);
        assertThat(leftovers.firstAttributes()).isEmpty();
        assertThat(leftovers.attributesAfter("other")).isEmpty();
        assertThat(leftovers.attributesAfter("id")).containsExactly(second, third);
        assertThat(leftovers.attributesAfter("id")).isEmpty();
        assertThat(leftovers.allAttributes()).containsExactly(last);
        assertThat(leftovers.allAttributes()).isEmpty();
    }

    @Test
    void givesElementsBehindTheChildWrittenLast() {
        Extras.Element first = element(Optional.empty(), "x");
        Extras.Element second = element(behind("a", 2), "y");
        Leftovers leftovers = ofElements(second, first);
        assertThat(leftovers.hasElements()).isTrue();
        assertThat(leftovers.elementsHere()).containsExactly(first);
        leftovers.sawChild("a");
        assertThat(leftovers.elementsHere()).isEmpty();
        leftovers.sawChild("b");
        leftovers.sawChild("a");
        assertThat(leftovers.elementsHere()).containsExactly(second);
        assertThat(leftovers.hasElements()).isFalse();
    }

    @Test
    void givesAllElementsAtTheEndThoseOfThisPlaceFirst() {
        Extras.Element gone = element(behind("gone", 1), "x");
        Extras.Element here = element(behind("a", 1), "y");
        Leftovers leftovers = ofElements(gone, here);
        leftovers.sawChild("a");
        assertThat(leftovers.allElements()).containsExactly(here, gone);
        assertThat(leftovers.hasElements()).isFalse();
        assertThat(leftovers.allElements()).isEmpty();
    }

    @Test
    void givesTheUnknownPartsOfTheNextChildOfAName() {
        Extras inside = new Extras(List.of(attribute(Optional.empty(), "a")), List.of(), List.of());
        Leftovers leftovers = Leftovers.of(
                new Extras(List.of(), List.of(), List.of(new Extras.Nested(new Extras.Place("c", 2), inside))));
        assertThat(leftovers.nestedInNext("c")).isEqualTo(Extras.NONE);
        leftovers.sawChild("c");
        assertThat(leftovers.nestedInNext("other")).isEqualTo(Extras.NONE);
        assertThat(leftovers.nestedInNext("c")).isEqualTo(inside);
    }

    @Test
    void areTheSameOneWhereNothingIsUnknown() {
        assertThat(Leftovers.of(Extras.NONE)).isSameAs(Leftovers.NONE);
        Leftovers.NONE.sawChild("a");
        assertThat(Leftovers.NONE.elementsHere()).isEmpty();
        assertThat(Leftovers.NONE.nestedInNext("a")).isEqualTo(Extras.NONE);
    }
}
