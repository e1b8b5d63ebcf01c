package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Extras;
import io.vircaps.xml.error.IllFormedXmlException;
import io.vircaps.xml.error.XmlPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlReaderTest {
    private static final Optional<Extras.Place> FIRST = Optional.empty();

    private static Extras.Element element(String name) {
        return new Extras.Element(FIRST, name, List.of(), "", List.of());
    }

    /** A reader that stands on the first child of the root. */
    private static XmlReader atChild(String document) {
        XmlReader in = Readers.liberal(document);
        in.nextChild();
        return in;
    }

    @Test
    void standsOnTheRoot() {
        XmlReader in = Readers.liberal("<?xml version='1.0'?><!-- a --><x:r xmlns:x='urn:x'/>");
        assertThat(in.name()).isEqualTo("x:r");
        assertThat(in.isForeign()).isTrue();
        assertThat(Readers.liberal("<r/>").isForeign()).isFalse();
        assertThat(Readers.liberal("<r xmlns=''/>").isForeign()).isFalse();
    }

    @Test
    void goesFromChildToChild() {
        XmlReader in = Readers.liberal("<r> <a/><!-- x --><?pi y?><b></b><a/>text</r>");
        List<String> names = new ArrayList<>();
        List<String> first = new ArrayList<>();
        while (in.nextChild()) {
            names.add(in.name());
            first.add(in.nameIfFirst());
            in.endNestedWithoutChildren();
        }
        assertThat(names).containsExactly("a", "b", "a");
        assertThat(first).containsExactly("a", "b", "");
        assertThat(in.end()).isEqualTo(Extras.NONE);
    }

    @Test
    void refusesTextBetweenElementsIfStrict() {
        assertThat(Readers.refusal(Readers.strict("<r>text<a/></r>"), XmlReader::nextChild))
                .isEqualTo("line 1, column 4, /r: text where none belongs");
        assertThat(Readers.strict("<r> \n <a/></r>").nextChild()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<a> x y </a>| x y |x y",
                "<a/>|''|''",
                "<a>x<b>y</b>z</a>|xz|xz",
                "<a>x<!-- c -->y</a>|xy|xy",
                "<a><![CDATA[<x>]]></a>|<x>|<x>",
                "<a>&lt;&#65;</a>|<A|<A"
            })
    void readsTheTextOfAnElement(String element, String whole, String trimmed) {
        assertThat(atChild("<r>" + element + "</r>").wholeText()).isEqualTo(whole);
        assertThat(atChild("<r>" + element + "</r>").text()).isEqualTo(trimmed);
    }

    @Test
    void keepsElementsInsideATextAsUnknown() {
        XmlReader in = atChild("<r><a>x<b/>y</a></r>");
        in.text();
        assertThat(in.end().elements()).containsExactly(element("b"));
    }

    @Test
    void readsAPlainText() {
        XmlReader in = atChild("<r><a b='1'> x </a></r>");
        assertThat(in.plainText()).isEqualTo("x");
        assertThat(in.name()).isEqualTo("r");
        Extras ofText = new Extras(List.of(new Extras.Attribute(FIRST, "b", "1")), List.of(), List.of());
        assertThat(in.end().nested()).containsExactly(new Extras.Nested(new Extras.Place("a", 1), ofText));
        XmlReader strict = Readers.strict("<r> </r>");
        assertThat(Readers.refusal(strict, XmlReader::plainText)).isEqualTo("line 1, column 5, /r: no text");
    }

    @Test
    void readsNumbersOfTexts() {
        XmlReader in = Readers.liberal("<r/>");
        assertThat(in.number("10", 10)).isEqualTo(10);
        assertThat(in.number("010", 10)).isEqualTo(10);
        assertThat(in.unsigned("18446744073709551615")).isEqualTo(-1);
        assertThat(Readers.refusal(in, reader -> reader.number("11", 10)))
                .isEqualTo("line 1, column 1, /r: wrong value: expected a number from 0 to 10, found '11'");
        assertThat(Readers.refusal(in, reader -> reader.unsigned("-1")))
                .isEqualTo("line 1, column 1, /r: wrong value: expected an unsigned 64-bit number, found '-1'");
        assertThat(Readers.refusal(Readers.strict("<r/>"), reader -> reader.number("010", 10)))
                .endsWith("leading zeros");
        assertThat(Readers.strict("<r/>").number("10", 10)).isEqualTo(10);
        assertThat(in.number("0", 10)).isZero();
    }

    @Test
    void givesAnElementItsOwnUnknownPartsAtItsEnd() {
        XmlReader in = atChild("<r><a b='1'><c/></a></r>");
        in.noAttributes();
        Extras extras = in.endWithoutChildren();
        assertThat(extras)
                .isEqualTo(
                        new Extras(List.of(new Extras.Attribute(FIRST, "b", "1")), List.of(element("c")), List.of()));
        assertThat(in.endWithoutChildren()).isEqualTo(Extras.NONE);
    }

    @Test
    void givesTheParentTheUnknownPartsOfAnElementWithoutRecord() {
        XmlReader in = atChild("<r><a/><a><c/></a></r>");
        in.endNestedWithoutChildren();
        in.nextChild();
        in.endNestedWithoutChildren();
        Extras inside = new Extras(List.of(), List.of(element("c")), List.of());
        assertThat(in.endWithoutChildren())
                .isEqualTo(
                        new Extras(List.of(), List.of(), List.of(new Extras.Nested(new Extras.Place("a", 2), inside))));
    }

    @Test
    void keepsAnUnknownElementBehindTheKnownOneBeforeIt() {
        XmlReader in = atChild("<r><a/><new/></r>");
        in.nextChild();
        in.end();
        in.nextChild();
        in.unknown();
        assertThat(in.endWithoutChildren().elements())
                .containsExactly(
                        new Extras.Element(Optional.of(new Extras.Place("a", 1)), "new", List.of(), "", List.of()));
    }

    @Test
    void keepsAnUnknownElementBehindAnEndedOneWithoutRecord() {
        XmlReader in = atChild("<r><a/><new/></r>");
        in.nextChild();
        in.endNested();
        in.nextChild();
        in.unknown();
        assertThat(in.endWithoutChildren().elements())
                .extracting(Extras.Element::after)
                .containsExactly(Optional.of(new Extras.Place("a", 1)));
    }

    @Test
    void refusesAnUnknownElementIfStrict() {
        XmlReader in = Readers.strict("<r><a/></r>");
        in.nextChild();
        assertThat(Readers.refusal(in, XmlReader::unknown))
                .isEqualTo("line 1, column 4, /r/a: unknown or repeated element");
    }

    @Test
    void keepsDeclarationsOfNameSpacesAsAttributes() {
        XmlReader in = Readers.liberal("<r xmlns='urn:a' xmlns:b='urn:b' c='d'/>");
        assertThat(in.endWithoutChildren().attributes())
                .containsExactly(
                        new Extras.Attribute(FIRST, "xmlns", "urn:a"), new Extras.Attribute(FIRST, "xmlns:b", "urn:b"));
        assertThat(Readers.liberal("<r xmlns=''/>").endWithoutChildren().attributes())
                .containsExactly(new Extras.Attribute(FIRST, "xmlns", ""));
        assertThatThrownBy(() -> Readers.strict("<r xmlns='urn:a'/>"))
                .hasMessage("line 1, column 1, /r: unknown name space");
    }

    @Test
    void readsAWholeTree() {
        XmlReader in = atChild("<r><a><b/></a><c/></r>");
        assertThat(in.tree()).isEqualTo(new Extras.Element(FIRST, "a", List.of(), "", List.of(element("b"))));
        assertThat(in.nextChild()).isTrue();
        assertThat(in.name()).isEqualTo("c");
        assertThat(Readers.liberal("<r><a/></r>\n").whole())
                .isEqualTo(new Extras.Element(FIRST, "r", List.of(), "", List.of(element("a"))));
        assertThat(Readers.refusal(Readers.liberal("<r/><r/>"), XmlReader::whole))
                .contains("a second document");
    }

    @Test
    void readsNothingBehindTheRoot() {
        XmlReader in = Readers.liberal("<r/> <!-- a -->\n");
        in.endWithoutChildren();
        assertThatNoException().isThrownBy(in::endOfDocument);
        XmlReader more = Readers.liberal("<r/>x");
        more.endWithoutChildren();
        assertThat(Readers.refusal(more, XmlReader::endOfDocument)).contains("text stands behind the document");
    }

    @Test
    void readsElementsWithoutRoot() {
        XmlReader in = XmlReader.ofFragments(Readers.bytes("<a/>\n<b/>"));
        assertThat(in.nextChild()).isTrue();
        assertThat(in.name()).isEqualTo("a");
        in.endWithoutChildren();
        assertThat(in.nextChild()).isTrue();
        assertThat(in.position()).isEqualTo(new XmlPosition(2, 1, "/b"));
        in.endWithoutChildren();
        assertThat(in.nextChild()).isFalse();
    }

    @Test
    void needsARootElement() {
        assertThatThrownBy(() -> Readers.liberal("")).isInstanceOf(IllFormedXmlException.class);
        assertThatThrownBy(() -> Readers.liberal("<!DOCTYPE r><r/>"))
                .isInstanceOf(IllFormedXmlException.class)
                .hasMessageContaining("a document type declaration is refused");
    }
}
