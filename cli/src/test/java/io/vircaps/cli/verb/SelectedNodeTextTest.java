package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class SelectedNodeTextTest {
    private static String text(String document) {
        return SelectedNodeText.of(DomTree.parse(document).getDocumentElement());
    }

    @ParameterizedTest
    @CsvSource({
        "<a/>, <a/>",
        "<a></a>, <a/>",
        "'<a><b/><c><d/></c></a>', '<a>\n  <b/>\n  <c>\n    <d/>\n  </c>\n</a>'",
        "'<a>text<b><c/></b></a>', '<a>text<b><c/></b></a>'",
        "'<a><!--note--></a>', '<a>\n  <!--note-->\n</a>'",
        "'<a z=\"1\" b=\"2\"/>', '<a z=\"1\" b=\"2\"/>'",
    })
    void indentsWhereThereIsNoText(String document, String text) {
        assertThat(text(document)).isEqualTo(text);
    }

    @Test
    void escapesWhatXmlWouldNotReadBack() {
        assertThat(text("<a b='&lt;&gt;&amp;&quot;&#9;&#10;&#13;\u00e9\uD83D\uDE00'>&lt;&gt;&amp;\"&#13;\u00e9</a>"))
                .isEqualTo("<a b=\"&lt;&gt;&amp;&quot;&#9;&#10;&#13;&#xE9;&#x1F600;\">&lt;&gt;&amp;\"&#13;\u00e9</a>");
    }

    @Test
    void declaresADocument() {
        assertThat(SelectedNodeText.of(DomTree.parse("<a><b/></a>")))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b/>\n</a>\n");
    }

    @Test
    void wrapsAttributesAsItsOwnAndKeepsTheLastOfAName() {
        Document tree = DomTree.parse("<a><b x='1' y='2'/><b x='3'/></a>");
        Element root = tree.getDocumentElement();
        Element first = (Element) root.getFirstChild();
        Element second = (Element) root.getLastChild();

        List<Node> nodes =
                List.of(first.getAttributeNode("x"), first.getAttributeNode("y"), second.getAttributeNode("x"), second);

        assertThat(SelectedNodeText.wrapped(nodes)).isEqualTo("<nodes y=\"2\" x=\"3\">\n  <b x=\"3\"/>\n</nodes>");
    }
}
