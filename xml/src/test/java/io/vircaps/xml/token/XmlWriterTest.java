package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.dialect.Since;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class XmlWriterTest {
    private static final Optional<Extras.Place> FIRST = Optional.empty();

    private static XmlWriter writer(String release) {
        return new XmlWriter(Dialect.parse(release), EarlyFormatter.XEN, false);
    }

    private static String written(Consumer<XmlWriter> content) {
        XmlWriter out = writer("9.0.0");
        content.accept(out);
        return out.document();
    }

    private static String wellFormed(Consumer<XmlWriter> content) {
        XmlWriter out = new XmlWriter(Dialect.parse("9.0.0"), EarlyFormatter.OTHER, true);
        content.accept(out);
        return out.document();
    }

    private static Extras.Attribute attribute(Optional<Extras.Place> after, String name) {
        return new Extras.Attribute(after, name, "1");
    }

    private static Extras.Element element(Optional<Extras.Place> after, String name, Extras.Element... children) {
        return new Extras.Element(after, name, List.of(), "", List.of(children));
    }

    private static Optional<Extras.Place> behind(String name) {
        return Optional.of(new Extras.Place(name, 1));
    }

    @Test
    void knowsTheReleaseAndTheEngine() {
        assertThat(writer("4.5.0").has(Since.IOMMU)).isTrue();
        assertThat(writer("4.4.0").has(Since.IOMMU)).isFalse();
        assertThat(writer("0.3.3").has(Since.TOPOLOGY)).isTrue();
        assertThat(writer("0.3.3").isOf(EarlyFormatter.XEN)).isTrue();
        assertThat(writer("0.3.3").isOf(EarlyFormatter.QEMU)).isFalse();
    }

    @Test
    void closesAnEmptyElementByASlash() {
        assertThat(written(out -> out.empty("a"))).isEqualTo("<a/>\n");
        assertThat(written(out -> {
                    out.start("a");
                    out.attribute("b", "c");
                    out.attribute("d", 5);
                    out.attribute("e", "f", '"');
                    out.end();
                }))
                .isEqualTo("<a b='c' d='5' e=\"f\"/>\n");
    }

    @Test
    void writesAnElementWithoutChildrenOnTwoLinesOnRequest() {
        assertThat(written(out -> {
                    out.start("a");
                    out.content();
                    out.content();
                    out.end();
                }))
                .isEqualTo("<a>\n</a>\n");
    }

    @Test
    void writesTextOnOneLine() {
        assertThat(written(out -> out.element("a", "b"))).isEqualTo("<a>b</a>\n");
        assertThat(written(out -> out.element("a", ""))).isEqualTo("<a></a>\n");
        assertThat(written(out -> {
                    out.element("a", "b");
                    out.start("c");
                    out.content();
                    out.end();
                }))
                .isEqualTo("<a>b</a>\n<c>\n</c>\n");
    }

    @Test
    void indentsByTwoBlanksALevel() {
        assertThat(written(out -> {
                    for (int i = 0; i < 10; i++) {
                        out.start("a");
                    }
                    for (int i = 0; i < 10; i++) {
                        out.end();
                    }
                }))
                .contains("\n" + " ".repeat(16) + "<a>\n" + " ".repeat(18) + "<a/>\n" + " ".repeat(16) + "</a>\n");
    }

    @Test
    void shiftsWhatFollows() {
        assertThat(written(out -> {
                    out.start("a");
                    out.start("b");
                    out.shift(-1);
                    out.empty("c");
                    out.shift(2);
                    out.empty("d");
                    out.shift(-1);
                    out.end();
                    out.end();
                }))
                .isEqualTo("<a>\n  <b>\n  <c/>\n      <d/>\n  </b>\n</a>\n");
    }

    @Test
    void writesBlankLines() {
        assertThat(written(out -> {
                    out.start("a");
                    out.blankLine();
                    out.empty("b");
                    out.blankLine();
                    out.end();
                }))
                .isEqualTo("<a>\n\n  <b/>\n\n</a>\n");
    }

    @Test
    void escapesWhatLibvirtEscapes() {
        Consumer<XmlWriter> content = out -> {
            out.start("a<");
            out.attribute("b", "<'");
            out.escapedAttribute("c", "<'\u0001\t");
            out.start("d");
            out.escapedText("<\u0001\r");
            out.end();
            out.start("e");
            out.text("<");
            out.end();
            out.end();
        };
        assertThat(written(content)).isEqualTo("<a< b='<'' c='&lt;&apos;\t'>\n  <d>&lt;\r</d>\n  <e><</e>\n</a<>\n");
        assertThat(wellFormed(content))
                .isEqualTo("<a_ b='&lt;&apos;' c='&lt;&apos;&#9;'>\n  <d>&lt;&#13;</d>\n  <e>&lt;</e>\n</a_>\n");
    }

    @Test
    void writesUnknownAttributesInTheirPlaces() {
        Extras extras = new Extras(
                List.of(
                        attribute(FIRST, "u"),
                        attribute(behind("a"), "v"),
                        attribute(behind("gone"), "w"),
                        new Extras.Attribute(behind("gone"), "x", "<'\n")),
                List.of(),
                List.of());
        Consumer<XmlWriter> start = out -> {
            out.start("e", extras);
            out.attribute("a", 1);
            out.attribute("b", 1);
        };
        String tag = "<e u='1' a='1' v='1' b='1' w='1' x='&lt;&apos;&#10;'";
        assertThat(written(start.andThen(XmlWriter::end))).isEqualTo(tag + "/>\n");
        assertThat(written(start.andThen(out -> out.text("t")).andThen(XmlWriter::end)))
                .isEqualTo(tag + ">t</e>\n");
        assertThat(written(start.andThen(XmlWriter::content).andThen(XmlWriter::end)))
                .isEqualTo(tag + ">\n</e>\n");
    }

    @Test
    void writesUnknownElementsInTheirPlaces() {
        Extras extras = new Extras(
                List.of(),
                List.of(
                        element(FIRST, "u"),
                        element(behind("a"), "v", element(FIRST, "deep")),
                        new Extras.Element(behind("gone"), "w", List.of(attribute(FIRST, "n")), "<t>", List.of()),
                        new Extras.Element(
                                behind("gone"), "y", List.of(), "beside a child", List.of(element(FIRST, "z")))),
                List.of());
        assertThat(written(out -> {
                    out.start("r");
                    out.start("e", extras);
                    out.empty("a");
                    out.empty("b");
                    out.end();
                    out.end();
                }))
                .isEqualTo("""
                        <r>
                          <e>
                            <u/>
                            <a/>
                            <v>
                              <deep/>
                            </v>
                            <b/>
                            <w n='1'>&lt;t&gt;</w>
                            <y>
                              <z/>
                            </y>
                          </e>
                        </r>
                        """);
    }

    @Test
    void writesUnknownElementsOfATextOnTheirOwnLines() {
        Extras extras = new Extras(List.of(), List.of(element(FIRST, "u")), List.of());
        assertThat(written(out -> {
                    out.start("r");
                    out.start("e", extras);
                    out.text("t");
                    out.end();
                    out.end();
                }))
                .isEqualTo("<r>\n  <e>t\n    <u/>\n  </e>\n</r>\n");
    }

    @Test
    void writesABlankLineBehindAnUnknownChildOfTheRoot() {
        Extras extras = new Extras(List.of(), List.of(element(FIRST, "u", element(FIRST, "v"))), List.of());
        Consumer<XmlWriter> content = out -> {
            out.start("r", extras);
            out.empty("a");
            out.end();
        };
        Consumer<XmlWriter> spaced = out -> {
            out.spaceParts();
            content.accept(out);
        };
        assertThat(written(spaced)).isEqualTo("<r>\n  <u>\n    <v/>\n  </u>\n\n  <a/>\n</r>\n");
        assertThat(written(content)).isEqualTo("<r>\n  <u>\n    <v/>\n  </u>\n  <a/>\n</r>\n");
        XmlWriter old = writer("0.4.0");
        content.accept(old);
        assertThat(old.document()).isEqualTo("<r>\n  <u>\n    <v/>\n  </u>\n  <a/>\n</r>\n");
    }

    @Test
    void findsTheUnknownPartsOfAChildWithoutRecordInItsParents() {
        Extras inside = new Extras(List.of(attribute(FIRST, "u")), List.of(), List.of());
        Extras extras = new Extras(List.of(), List.of(), List.of(new Extras.Nested(new Extras.Place("a", 2), inside)));
        assertThat(written(out -> {
                    out.start("r", extras);
                    assertThat(out.hasUnknownIn("a")).isFalse();
                    out.empty("a");
                    assertThat(out.hasUnknownIn("a")).isTrue();
                    out.empty("a");
                    out.empty("a");
                    out.end();
                }))
                .isEqualTo("<r>\n  <a/>\n  <a u='1'/>\n  <a/>\n</r>\n");
    }

    @Test
    void escapesNamesOfUnknownPartsIfAlwaysWellFormed() {
        Extras extras = new Extras(List.of(attribute(FIRST, "a b")), List.of(element(FIRST, "c d")), List.of());
        assertThat(wellFormed(out -> {
                    out.start("r");
                    out.start("e", extras);
                    out.end();
                    out.end();
                }))
                .isEqualTo("<r>\n  <e a_b='1'>\n    <c_d/>\n  </e>\n</r>\n");
    }
}
