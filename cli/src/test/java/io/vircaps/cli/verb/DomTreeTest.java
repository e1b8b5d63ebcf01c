package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

class DomTreeTest {
    private static Element root(String document) {
        return DomTree.parse(document).getDocumentElement();
    }

    @Test
    void keepsAttributesInDocumentOrder() {
        assertThat(DomTree.attributes(root("<a z='1' b='2' y='3'/>")))
                .extracting(Attr::getName, Attr::getValue)
                .containsExactly(tuple("z", "1"), tuple("b", "2"), tuple("y", "3"));
    }

    /** As {@code xmlKeepBlanksDefault(0)} of libxml2. */
    @ParameterizedTest
    @CsvSource({
        "'<a>\n  <b/>\n</a>', 1",
        "'<a> </a>', 1",
        "'<a>text <b/> </a>', 3",
        "'<a> <b/> text</a>', 2",
        "'<a><!-- c --> <b/></a>', 2",
    })
    void dropsIndentationOnly(String document, int children) {
        assertThat(root(document).getChildNodes().getLength()).isEqualTo(children);
    }

    @Test
    void keepsTextAndComments() {
        Element root = root("<a>x&amp;y<!--note--></a>");

        assertThat(root.getFirstChild().getNodeValue()).isEqualTo("x&y");
        assertThat(root.getLastChild().getNodeValue()).isEqualTo("note");
    }

    @Test
    void namesThePlaceOfAnError() {
        assertThatThrownBy(() -> DomTree.parse("<a>\n<b></a>"))
                .isInstanceOf(VircapsException.class)
                .hasMessageStartingWith("line 2, column ")
                .hasMessageContaining("the document is not well-formed: ")
                .extracting(thrown -> ((VircapsException) thrown).kind())
                .isEqualTo(Kind.XML_ERROR);
    }

    @Test
    void readsNoDocumentType() {
        assertThatThrownBy(() -> DomTree.parse("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>"))
                .isInstanceOf(VircapsException.class)
                .hasMessageContaining("DOCTYPE");
    }
}
