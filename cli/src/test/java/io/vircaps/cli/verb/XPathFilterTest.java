package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

class XPathFilterTest {
    private static final String DOCUMENT = """
            <capabilities>
              <cell id='0'><cpu id='2' socket_id='0'/></cell>
              <cell id='1'/>
              <secmodel>
                <model>dac</model>
                <doi/>
              </secmodel>
            </capabilities>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "//cpu;'<cpu id=\"2\" socket_id=\"0\"/>\n'",
                "//cell/@id;' id=\"0\"\n id=\"1\"\n'",
                "//secmodel;'<secmodel>\n  <model>dac</model>\n  <doi/>\n</secmodel>\n'",
                "//model/text();'dac\n'",
                "//nosuch;''",
            })
    void printsEachNodeOnLinesOfItsOwn(String expression, String text) {
        assertThat(XPathFilter.select(DOCUMENT, expression, false)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "//secmodel/*;'<nodes>\n  <model>dac</model>\n  <doi/>\n</nodes>\n'",
                "//cell/@id;'<nodes id=\"1\"/>\n'",
                "//nosuch;'<nodes/>\n'",
                "//model/text() | //doi;'<nodes>dac<doi/></nodes>\n'",
            })
    void wrapsAllNodesInOneElement(String expression, String text) {
        assertThat(XPathFilter.select(DOCUMENT, expression, true)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"count(//cell)", "//["})
    void refusesWhatSelectsNoNodes(String expression) {
        assertThatThrownBy(() -> XPathFilter.select(DOCUMENT, expression, false))
                .isInstanceOf(VircapsException.class)
                .hasMessage("Incorrect xpath '" + expression + "'")
                .extracting(thrown -> ((VircapsException) thrown).kind())
                .isEqualTo(Kind.INVALID_ARGUMENT);
    }

    @Test
    void listsNodesInTheirOrder() {
        Document tree = DomTree.parse("<a><b/><c/></a>");

        List<Node> children = XPathFilter.list(tree.getDocumentElement().getChildNodes());

        assertThat(children).extracting(Node::getNodeName).containsExactly("b", "c");
    }
}
