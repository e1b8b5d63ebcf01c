package io.vircaps.xml.token;

import io.vircaps.model.Extras;
import io.vircaps.xml.error.IllFormedXmlException;
import io.vircaps.xml.error.XmlException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * A pull reader of elements. A codec reads the attributes of an element, then its children one by one, then its end,
 * which returns the unknown parts. Depth and number of parts are bounded; errors carry line, column and path.
 *
 * <p>One document, one reader; not safe for several threads.
 */
public final class XmlReader extends AttributeReader {
    /** The largest unsigned 32-bit number. */
    public static final long MAX_U32 = 0xFFFF_FFFFL;

    /**
     * A reader with the root element as the current one.
     *
     * @param stream   the document
     * @param encoding the encoding of its bytes; null to detect it
     * @param strict   whether what is unknown is refused instead of kept
     * @throws XmlException if there is no root element
     */
    public XmlReader(InputStream stream, @Nullable String encoding, boolean strict) {
        this(new Cursor(stream, encoding), strict);
    }

    private XmlReader(Cursor cursor, boolean strict) {
        super(cursor, strict);
        if (!nextChild()) {
            throw new IllFormedXmlException("no root element", cursor.position());
        }
    }

    /**
     * A reader of a sequence of elements without a root, in UTF-8; {@link #nextChild} enters the first.
     *
     * @throws XmlException if the file cannot be read or is in UTF-16
     */
    public static XmlReader ofFragments(InputStream file) {
        return new XmlReader(new Cursor(new FragmentsInput(file)), false);
    }

    /**
     * A reader of a text; an encoding it declares is ignored.
     *
     * @param document the document
     * @param strict   whether unknown parts are refused instead of kept
     * @throws XmlException if there is no root element
     */
    public static XmlReader of(String document, boolean strict) {
        byte[] bytes = withoutDeclaration(document).getBytes(StandardCharsets.UTF_8);
        return new XmlReader(new ByteArrayInputStream(bytes), "UTF-8", strict);
    }

    /** The parser would use the encoding that an XML declaration names; blanks in its place keep the columns. */
    private static String withoutDeclaration(String document) {
        int end = document.indexOf("?>");
        boolean declared = document.startsWith("<?xml ") && end > 0;
        return declared ? " ".repeat(end + 2) + document.substring(end + 2) : document;
    }

    /** The name of the current element, with its prefix if it has one. */
    public String name() {
        return cursor.frame().name();
    }

    /** The name of the element if it is the first of its name among its siblings; else empty. */
    public String nameIfFirst() {
        return cursor.frame().occurrence() == 1 ? cursor.frame().name() : "";
    }

    /**
     * Takes the value of an attribute as part of the element's identity, for siblings of one name of which some are
     * known and some are not: each value counts as a name of its own, in the places of unknown parts and in paths. A
     * value that no release of libvirt would write there counts as none.
     *
     * @return the value
     */
    public String identify(int attribute) {
        String value = value(attribute);
        if (Identity.isPlain(value)) {
            cursor.frame().identify(attributeName(attribute), value);
        }
        return value;
    }

    /** Whether the current element is in a name space, as no element of libvirt is. */
    public boolean isForeign() {
        String uri = in.getNamespaceURI();
        return uri != null && !uri.isEmpty();
    }

    /** The text of an element as an unsigned 64-bit number; the element must not have ended yet. */
    public long unsigned(String text) {
        try {
            return Numbers.parseUnsigned(text);
        } catch (NumberFormatException cause) {
            throw wrong("an unsigned 64-bit number", text);
        }
    }

    /** The text of an element as a number from 0 to {@code max}; the element must not have ended yet. */
    public long number(String text, long max) {
        long number = Numbers.parse(text, max);
        if (number < 0) {
            throw wrong("a number from 0 to " + max, text);
        }
        refuseIfStrict(!Numbers.isPlain(text), "leading zeros");
        return number;
    }

    /** Enters the next child element; false at the end of the current one. */
    public boolean nextChild() {
        while (true) {
            switch (cursor.advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    refuseIfStrict(strict && !cursor.text().trim().isEmpty(), "text where none belongs");
                case XMLStreamConstants.DTD -> throw cursor.documentType();
                default -> {
                    // comments and processing instructions are ignored
                }
            }
        }
    }

    /** Reads to the end of the element; its text, without white space around it. */
    public String text() {
        return wholeText().trim();
    }

    /** Reads to the end of the element; its text as it stands. */
    public String wholeText() {
        String first = "";
        int event = cursor.advance();
        if (event == XMLStreamConstants.CHARACTERS) {
            first = cursor.text();
            event = cursor.advance();
        }
        return event == XMLStreamConstants.END_ELEMENT ? first : longText(first, event);
    }

    private String longText(String first, int next) {
        StringBuilder text = new StringBuilder(first);
        for (int event = next; event != XMLStreamConstants.END_ELEMENT; event = cursor.advance()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
                unknown();
            } else {
                cursor.append(text, event);
            }
        }
        return text.toString();
    }

    /** The text of a known element that has no record and should have no attributes. */
    public String plainText() {
        noAttributes();
        String text = text();
        refuseIfStrict(text.isEmpty(), "no text");
        endNested();
        return text;
    }

    /** Ends a known element that has a record and returns its unknown parts. Its content must have been read. */
    public Extras end() {
        Frame ended = cursor.leave();
        cursor.frame().knownChild(ended);
        return ended.takeExtras();
    }

    /** Ends a known element that has no record; its unknown parts are kept with its parent. */
    public void endNested() {
        Frame ended = cursor.leave();
        cursor.frame().knownChild(ended);
        cursor.frame().nested(ended, ended.takeExtras());
    }

    /** Keeps all children as unknown, then ends like {@link #end()}. */
    public Extras endWithoutChildren() {
        unknownChildren();
        return end();
    }

    /** Keeps all children as unknown, then ends like {@link #endNested()}. */
    public void endNestedWithoutChildren() {
        unknownChildren();
        endNested();
    }

    private void unknownChildren() {
        while (nextChild()) {
            unknown();
        }
    }

    /** Keeps the current element as unknown; a strict reader refuses it. */
    public void unknown() {
        refuseIfStrict(true, "unknown or repeated element");
        forgetAttributes();
        Frame unknown = cursor.frame();
        Extras.Element element =
                UnknownElement.read(this, cursor, unknown.parent().placeOf(unknown));
        cursor.frame().unknownElement(element);
    }

    /** Reads the current element with all its content, and its end. */
    public Extras.Element tree() {
        return UnknownElement.read(this, cursor, Optional.empty());
    }

    /** Reads the root element with all its content, and the end of the document. */
    public Extras.Element whole() {
        Extras.Element root = tree();
        endOfDocument();
        return root;
    }

    /** Reads what follows the root element, which must be nothing. */
    public void endOfDocument() {
        nextChild();
    }

    /** Enters the element whose start tag was reported. */
    void enter() {
        cursor.enter();
        forgetAttributes();
        if (in.getNsCount() > 0) {
            keepNamespaces();
        }
    }

    private void keepNamespaces() {
        refuseIfStrict(true, "unknown name space");
        for (int i = 0; i < in.getNsCount(); i++) {
            String prefix = in.getNamespacePrefix(i);
            String name = prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
            String uri = in.getNamespaceURI(i);
            cursor.frame().unknownAttribute("", name, uri == null ? "" : uri);
        }
    }
}
