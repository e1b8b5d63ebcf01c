package io.vircaps.cli.verb;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The option {@code --xpath} of newer virsh ({@code virshDumpXML}): each selected node on lines of its own, or with
 * {@code --wrap} all of them inside {@code <nodes>}.
 *
 * <p>virsh treats an expression that does not parse as one that selects nothing, and reports success. Here it is an
 * error, as for virsh an expression is that selects something other than nodes.
 */
final class XPathFilter {
    private XPathFilter() {}

    static String select(String document, String expression, boolean wrap) {
        List<Node> nodes = evaluate(expression, DomTree.parse(document));
        if (wrap) {
            return SelectedNodeText.wrapped(nodes) + "\n";
        }
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(SelectedNodeText.of(node)).append('\n'));
        return text.toString();
    }

    private static List<Node> evaluate(String expression, Document tree) {
        try {
            return list((NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(expression, tree, XPathConstants.NODESET));
        } catch (XPathExpressionException wrong) {
            throw new VircapsException(
                    Problem.of(Kind.INVALID_ARGUMENT, "Incorrect xpath '" + expression + "'"), wrong);
        }
    }

    static List<Node> list(NodeList nodes) {
        List<Node> list = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            list.add(nodes.item(i));
        }
        return list;
    }
}
