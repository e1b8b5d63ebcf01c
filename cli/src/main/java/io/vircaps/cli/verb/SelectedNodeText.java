package io.vircaps.cli.verb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A node of a {@link DomTree} as libxml2's {@code xmlNodeDump} prints it with formatting on: double quotes, two spaces
 * a level, no indentation inside an element that holds text.
 */
final class SelectedNodeText {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final int ASCII_END = 0x80;

    private final StringBuilder text = new StringBuilder();

    private SelectedNodeText() {}

    static String of(Node node) {
        SelectedNodeText writer = new SelectedNodeText();
        writer.node(node, 0, true);
        return writer.text.toString();
    }

    /** An element {@code <nodes>} of all nodes; selected attributes become its own, of one name the last. */
    static String wrapped(List<Node> nodes) {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        List<Node> children = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Attr attribute) {
                attributes.remove(attribute.getName());
                attributes.put(attribute.getName(), attribute);
            } else {
                children.add(node);
            }
        }
        SelectedNodeText writer = new SelectedNodeText();
        writer.element("nodes", attributes.values(), children, 0, true);
        return writer.text.toString();
    }

    private void node(Node node, int level, boolean indented) {
        switch (node.getNodeType()) {
            case Node.DOCUMENT_NODE -> {
                text.append(DECLARATION);
                node(((Document) node).getDocumentElement(), 0, true);
                text.append('\n');
            }
            case Node.ELEMENT_NODE -> {
                Element element = (Element) node;
                List<Node> children = XPathFilter.list(element.getChildNodes());
                element(element.getTagName(), DomTree.attributes(element), children, level, indented);
            }
            case Node.ATTRIBUTE_NODE -> attribute((Attr) node);
            case Node.COMMENT_NODE ->
                text.append("<!--").append(node.getNodeValue()).append("-->");
            default -> text(node.getNodeValue());
        }
    }

    private void element(String name, Iterable<Attr> attributes, List<Node> children, int level, boolean indented) {
        text.append('<').append(name);
        attributes.forEach(this::attribute);
        if (children.isEmpty()) {
            text.append("/>");
            return;
        }
        text.append('>');
        boolean inner = indented && children.stream().noneMatch(child -> child.getNodeType() == Node.TEXT_NODE);
        for (Node child : children) {
            boolean document = child.getNodeType() == Node.DOCUMENT_NODE;
            lineBreak(inner, document ? 0 : level + 1);
            node(child, level + 1, inner);
        }
        lineBreak(inner, level);
        text.append("</").append(name).append('>');
    }

    private void lineBreak(boolean wanted, int level) {
        if (wanted) {
            text.append('\n').append("  ".repeat(level));
        }
    }

    private void attribute(Attr attribute) {
        text.append(' ').append(attribute.getName()).append("=\"");
        attribute.getValue().codePoints().forEach(c -> {
            switch (c) {
                case '"' -> text.append("&quot;");
                case '\n', '\r', '\t' -> text.append("&#").append(c).append(';');
                default -> {
                    if (c >= ASCII_END) {
                        text.append("&#x")
                                .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                                .append(';');
                    } else {
                        common((char) c);
                    }
                }
            }
        });
        text.append('"');
    }

    private void text(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\r') {
                text.append("&#13;");
            } else {
                common(value.charAt(i));
            }
        }
    }

    private void common(char c) {
        switch (c) {
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '&' -> text.append("&amp;");
            default -> text.append(c);
        }
    }
}
