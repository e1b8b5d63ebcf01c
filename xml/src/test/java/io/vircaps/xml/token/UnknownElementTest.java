package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnknownElementTest {
    private static final Optional<Extras.Place> PLACE = Optional.of(new Extras.Place("known", 2));

    private static Extras.Element read(String element) {
        Cursor cursor = new Cursor(Readers.bytes(element), "UTF-8");
        cursor.advance();
        XmlReader in = Readers.liberal(element);
        return UnknownElement.read(in, in.cursor, PLACE);
    }

    private static Extras.Element element(String name, String text, Extras.Element... children) {
        return new Extras.Element(Optional.empty(), name, List.of(), text, List.of(children));
    }

    @Test
    void keepsPlaceNameAndAttributes() {
        assertThat(read("<x:a xmlns:x='urn:x' b='1' x:c='2'/>"))
                .isEqualTo(new Extras.Element(
                        PLACE,
                        "x:a",
                        List.of(
                                new Extras.Attribute(Optional.empty(), "xmlns:x", "urn:x"),
                                new Extras.Attribute(Optional.empty(), "b", "1"),
                                new Extras.Attribute(Optional.empty(), "x:c", "2")),
                        "",
                        List.of()));
    }

    @Test
    void keepsTextAsItStands() {
        assertThat(read("<a> x<!-- c -->&lt;<![CDATA[&]]> </a>").text()).isEqualTo(" x<& ");
        assertThat(read("<a> \n </a>").text()).isEmpty();
    }

    @Test
    void keepsChildrenWithoutTheTextBesideThem() {
        assertThat(read("<a>x<b><c>y</c></b>z<b/></a>"))
                .isEqualTo(new Extras.Element(
                        PLACE, "a", List.of(), "", List.of(element("b", "", element("c", "y")), element("b", ""))));
    }

    @Test
    void leavesTheElement() {
        XmlReader in = Readers.liberal("<r><a><b/></a><c/></r>");
        in.nextChild();
        UnknownElement.read(in, in.cursor, PLACE);
        assertThat(in.name()).isEqualTo("r");
        assertThat(in.nextChild()).isTrue();
        assertThat(in.name()).isEqualTo("c");
    }
}
