package io.vircaps.cli.verb;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * A document as the tree that libxml2 makes of it: attributes keep their order, which DOM alone forgets, and
 * indentation is dropped.
 */
final class DomTree extends DefaultHandler2 {
    private static final String ORDER = "order of attributes";

    private final Document tree;
    private Node at;
    private final StringBuilder text = new StringBuilder();

    private DomTree(Document tree) {
        this.tree = tree;
        this.at = tree;
    }

    static Document parse(String document) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SAXParser parser = factory.newSAXParser();
            DomTree builder = new DomTree(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument());
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", builder);
            parser.parse(new InputSource(new StringReader(document)), builder);
            dropBlanks(builder.tree.getDocumentElement());
            return builder.tree;
        } catch (SAXParseException illFormed) {
            throw new VircapsException(
                    Problem.of(Kind.XML_ERROR, "the document is not well-formed: " + illFormed.getMessage())
                            .at("line " + illFormed.getLineNumber() + ", column " + illFormed.getColumnNumber()),
                    illFormed);
        } catch (ParserConfigurationException | IOException | SAXException impossible) {
            throw new IllegalStateException("the JDK's own parser cannot be used", impossible);
        }
    }

    /** The attributes of an element of this tree, in document order. */
    static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (Object name : (List<?>) element.getUserData(ORDER)) {
            attributes.add(element.getAttributeNode((String) name));
        }
        return attributes;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        flush();
        Element element = tree.createElement(name);
        List<String> order = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            element.setAttribute(attributes.getQName(i), attributes.getValue(i));
            order.add(attributes.getQName(i));
        }
        element.setUserData(ORDER, order, null);
        at.appendChild(element);
        at = element;
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        flush();
        at = at.getParentNode();
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        text.append(chars, start, length);
    }

    @Override
    public void comment(char[] chars, int start, int length) {
        flush();
        at.appendChild(tree.createComment(new String(chars, start, length)));
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
        throw error;
    }

    private void flush() {
        if (text.length() > 0) {
            at.appendChild(tree.createTextNode(text.toString()));
            text.setLength(0);
        }
    }

    /**
     * Drops what libxml2 takes for indentation ({@code xmlKeepBlanksDefault(0)}): white space between elements, but
     * not where it is all an element holds, nor where the element began with text.
     */
    private static void dropBlanks(Element element) {
        boolean begunWithText = false;
        boolean first = true;
        for (Node child : XPathFilter.list(element.getChildNodes())) {
            if (isBlank(child) && !isAlone(child) && !begunWithText) {
                element.removeChild(child);
            } else {
                begunWithText |= first && child.getNodeType() == Node.TEXT_NODE;
                first = false;
            }
            if (child instanceof Element inner) {
                dropBlanks(inner);
            }
        }
    }

    private static boolean isAlone(Node node) {
        return node.getPreviousSibling() == null && node.getNextSibling() == null;
    }

    private static boolean isBlank(Node node) {
        return node.getNodeType() == Node.TEXT_NODE && node.getNodeValue().isBlank();
    }
}
