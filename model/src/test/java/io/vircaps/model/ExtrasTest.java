package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtrasTest {
    @Test
    void areEmptyOnlyWhenNothingIsInThem() {
        Extras.Attribute attribute = new Extras.Attribute(Optional.empty(), "a", "b");
        Extras.Element element = new Extras.Element(Optional.empty(), "a", List.of(), "", List.of());
        Extras.Nested nested = new Extras.Nested(new Extras.Place("a", 1), Extras.NONE);
        assertThat(Extras.NONE.isEmpty()).isTrue();
        assertThat(new Extras(List.of(attribute), List.of(), List.of()).isEmpty())
                .isFalse();
        assertThat(new Extras(List.of(), List.of(element), List.of()).isEmpty()).isFalse();
        assertThat(new Extras(List.of(), List.of(), List.of(nested)).isEmpty()).isFalse();
    }

    @Test
    void countPlacesFromOne() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Extras.Place("cpu", 0));
    }

    @Test
    void findPartsOfAnElementByName() {
        Extras.Element first = new Extras.Element(Optional.empty(), "value", List.of(), "1", List.of());
        Extras.Element other = new Extras.Element(Optional.empty(), "new", List.of(), "", List.of());
        Extras.Element second = new Extras.Element(Optional.empty(), "value", List.of(), "2", List.of());
        Extras.Element parent = new Extras.Element(
                Optional.empty(),
                "enum",
                List.of(new Extras.Attribute(Optional.empty(), "name", "bus")),
                "",
                List.of(first, other, second));

        assertThat(parent.children("value")).containsExactly(first, second);
        assertThat(parent.children("none")).isEmpty();
        assertThat(parent.attribute("name")).contains("bus");
        assertThat(parent.attribute("bus")).isEmpty();
    }
}
