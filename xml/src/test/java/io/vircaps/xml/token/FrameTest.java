package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static final Optional<Extras.Place> FIRST = Optional.empty();

    private final Frame document = Frame.ofDocument();
    private final Frame root = document.enter("root");

    private static Optional<Extras.Place> behind(String name, int occurrence) {
        return Optional.of(new Extras.Place(name, occurrence));
    }

    private Frame known(String name) {
        Frame child = root.enter(name);
        root.knownChild(child);
        return child;
    }

    private Optional<Extras.Place> unknown(String name) {
        return root.placeOf(root.enter(name));
    }

    @Test
    void hasNameDepthAndParent() {
        Frame child = root.enter("child");
        assertThat(child.name()).isEqualTo("child");
        assertThat(child.depth()).isEqualTo(2);
        assertThat(child.parent()).isSameAs(root);
        assertThat(document.depth()).isZero();
        assertThatThrownBy(document::parent).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void numbersSiblingsOfOneNameInItsPath() {
        assertThat(document.path()).isEqualTo("/");
        assertThat(root.path()).isEqualTo("/root");
        assertThat(root.enter("a").path()).isEqualTo("/root/a");
        assertThat(root.enter("b").path()).isEqualTo("/root/b");
        assertThat(root.enter("a").path()).isEqualTo("/root/a[2]");
        assertThat(root.enter("a").enter("c").path()).isEqualTo("/root/a[3]/c");
    }

    @Test
    void beginsPathsOfFragmentsBelowTheRoot() {
        Frame fragments = Frame.ofFragments().enter("fragments");
        assertThat(fragments.depth()).isZero();
        assertThat(fragments.path()).isEqualTo("/");
        assertThat(fragments.enter("cpu").path()).isEqualTo("/cpu");
        assertThat(fragments.enter("cpu").path()).isEqualTo("/cpu[2]");
    }

    @Test
    void countsTheChildrenOfEachElementForItself() {
        root.enter("a").enter("b");
        Frame second = root.enter("a");
        assertThat(second.occurrence()).isEqualTo(2);
        assertThat(second.enter("b").occurrence()).isEqualTo(1);
    }

    @Test
    void putsAnUnknownChildBehindTheKnownOneBeforeIt() {
        assertThat(unknown("x")).isEqualTo(FIRST);
        known("a");
        known("a");
        assertThat(unknown("y")).isEqualTo(behind("a", 2));
        assertThat(unknown("y")).isEqualTo(behind("a", 2));
        known("b");
        assertThat(unknown("x")).isEqualTo(behind("b", 1));
    }

    @Test
    void putsARepeatedChildBehindTheFirstOfItsName() {
        known("a");
        known("b");
        assertThat(unknown("a")).isEqualTo(behind("a", 1));
        assertThat(unknown("a")).isEqualTo(behind("a", 1));
    }

    @Test
    void forgetsTheKnownChildOfAnElementThatEnded() {
        Frame first = root.enter("a");
        first.knownChild(first.enter("b"));
        Frame second = root.enter("a");
        assertThat(second.placeOf(second.enter("x"))).isEqualTo(FIRST);
    }

    @Test
    void takesExtrasOnce() {
        Extras.Element element = new Extras.Element(FIRST, "e", List.of(), "", List.of());
        Extras nested = new Extras(List.of(), List.of(element), List.of());
        root.unknownAttribute("", "a", "1");
        root.unknownAttribute("id", "b", "2");
        root.unknownElement(element);
        known("c");
        root.nested(known("c"), nested);
        root.nested(known("d"), Extras.NONE);
        assertThat(root.takeExtras())
                .isEqualTo(new Extras(
                        List.of(new Extras.Attribute(FIRST, "a", "1"), new Extras.Attribute(behind("id", 1), "b", "2")),
                        List.of(element),
                        List.of(new Extras.Nested(new Extras.Place("c", 2), nested))));
        assertThat(root.takeExtras()).isEqualTo(Extras.NONE);
    }

    @Test
    void hasNoExtrasOfKnownPartsAlone() {
        root.nested(known("c"), Extras.NONE);
        assertThat(root.takeExtras()).isSameAs(Extras.NONE);
    }

    @Test
    void hasExtrasOfEachKindAlone() {
        Extras.Element element = new Extras.Element(FIRST, "e", List.of(), "", List.of());
        root.unknownElement(element);
        Extras elements = new Extras(List.of(), List.of(element), List.of());
        assertThat(root.takeExtras()).isEqualTo(elements);
        root.nested(known("c"), elements);
        assertThat(root.takeExtras())
                .isEqualTo(new Extras(
                        List.of(), List.of(), List.of(new Extras.Nested(new Extras.Place("c", 1), elements))));
        root.unknownAttribute("", "a", "1");
        Extras attributes = new Extras(List.of(new Extras.Attribute(FIRST, "a", "1")), List.of(), List.of());
        assertThat(root.takeExtras()).isEqualTo(attributes);
        root.unknownElement(element);
        assertThat(root.takeExtras()).isEqualTo(elements);
    }

    @Test
    void forgetsUnknownNamesWithTheExtras() {
        root.placeOf(root.enter("x"));
        root.unknownAttribute("", "a", "1");
        root.takeExtras();
        Frame again = document.enter("root");
        again.knownChild(again.enter("x"));
        again.knownChild(again.enter("y"));
        assertThat(again.placeOf(again.enter("x"))).isEqualTo(behind("x", 1));
    }
}
