package io.vircaps.xml.token;

import com.fasterxml.aalto.in.XmlScanner;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.StreamReaderImpl;
import io.vircaps.xml.error.ForeignText;
import io.vircaps.xml.error.IllFormedXmlException;
import io.vircaps.xml.error.OversizedXmlException;
import io.vircaps.xml.error.UnreadableXmlException;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.error.XmlPosition;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The XML parser below {@link XmlReader}: bounds, errors as {@link XmlException}, positions as lines and characters.
 * Inside the root element events are taken from aalto's scanner directly, without the state checks of StAX.
 */
final class Cursor {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_ATTRIBUTES = 256;
    private static final int MAX_PARTS = 1_000_000;
    private static final XMLInputFactory FACTORY = factory();

    private int parts;
    private Frame frame;
    private final BoundedInput input;
    private final @Nullable FragmentsInput fragments;
    private final StreamReaderImpl in;
    private final XmlScanner scanner;

    /** Reads a document. */
    Cursor(InputStream stream, @Nullable String encoding) {
        this.input = new BoundedInput(stream);
        this.fragments = null;
        this.frame = Frame.ofDocument();
        this.in = open(encoding);
        this.scanner = in.getScanner();
    }

    /** Reads a sequence of elements without a root, in UTF-8. */
    Cursor(FragmentsInput fragments) {
        this.input = new BoundedInput(fragments);
        this.fragments = fragments;
        this.frame = Frame.ofFragments();
        this.in = open("UTF-8");
        this.scanner = in.getScanner();
    }

    /** aalto, without the JDK's service lookup: its speed, limits and errors are known. */
    private static XMLInputFactory factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.configureForSpeed();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private StreamReaderImpl open(@Nullable String encoding) {
        try {
            return (StreamReaderImpl)
                    (encoding == null
                            ? FACTORY.createXMLStreamReader(input)
                            : FACTORY.createXMLStreamReader(input, encoding));
        } catch (XMLStreamException cause) {
            throw failure(cause, new XmlPosition(1, 1, frame.path()));
        }
    }

    /** The element that is being read. */
    Frame frame() {
        return frame;
    }

    /** Enters the element whose start tag is the current event. */
    void enter() {
        int attributes = scanner.getAttrCount();
        frame = frame.enter(scanner.getName().getPrefixedName());
        parts += 1 + attributes;
        if (frame.depth() > MAX_DEPTH) {
            throw new OversizedXmlException("too deep", MAX_DEPTH, position());
        }
        if (attributes > MAX_ATTRIBUTES) {
            throw new OversizedXmlException("too many attributes", MAX_ATTRIBUTES, position());
        }
        if (parts > MAX_PARTS) {
            throw new OversizedXmlException("too many elements and attributes", MAX_PARTS, position());
        }
    }

    /** Leaves the element that ended. */
    Frame leave() {
        Frame left = frame;
        frame = left.parent();
        return left;
    }

    /** The parser's scanner, for names and attributes of the current start tag. */
    XmlScanner scanner() {
        return scanner;
    }

    /** The next event, a constant of {@link XMLStreamConstants}. */
    int advance() {
        try {
            int event = next();
            input.tokenReported();
            return event;
        } catch (XMLStreamException cause) {
            throw failure(cause);
        } catch (RuntimeException cause) { // aalto throws unchecked ones on some ill-formed input
            throw failure(cause);
        }
    }

    private int next() throws XMLStreamException {
        if (!scanner.hasEmptyStack()) {
            int event = scanner.nextFromTree();
            return event == XmlScanner.TOKEN_EOI ? in.next() : event; // which fails
        }
        return parts == 0 ? in.next() : nextBehindRoot();
    }

    private int nextBehindRoot() throws XMLStreamException {
        int event = scanner.nextFromProlog(false);
        if (event != XmlScanner.TOKEN_EOI) {
            return event;
        }
        in.close();
        return XMLStreamConstants.END_DOCUMENT;
    }

    /** The text of the current event. It is parsed by this call, so it may fail. */
    String text() {
        try {
            return scanner.getText();
        } catch (XMLStreamException cause) {
            throw failure(cause);
        } catch (RuntimeException cause) { // as above; an index for an entity name beyond U+FFFF
            throw failure(cause);
        }
    }

    /** Appends the text of the current event, if it is text. */
    void append(StringBuilder text, int event) {
        if (event != XMLStreamConstants.CHARACTERS && event != XMLStreamConstants.CDATA) {
            return;
        }
        text.append(text());
        if (text.length() > BoundedInput.MAX_TOKEN) {
            throw new OversizedXmlException("too long a text", BoundedInput.MAX_TOKEN, position());
        }
    }

    /** The position of the current event, with the path of the current element. */
    XmlPosition position() {
        return position(in.getLocation());
    }

    private XmlPosition position(Location location) {
        int line = Math.max(1, location.getLineNumber());
        int column = Math.max(1, location.getColumnNumber());
        int characters = countsBytes() ? input.columnInCharacters(location.getCharacterOffset(), column) : column;
        return new XmlPosition(
                line,
                fragments == null ? characters : fragments.column(line, characters, location.getCharacterOffset()),
                frame.path());
    }

    private XmlException failure(RuntimeException unchecked) {
        return unchecked.getCause() instanceof XMLStreamException cause
                ? failure(cause)
                : new IllFormedXmlException("not well-formed", position(), unchecked);
    }

    private XmlException failure(XMLStreamException cause) {
        Location location = cause.getLocation();
        return failure(cause, location == null ? position() : position(location));
    }

    private XmlException failure(XMLStreamException cause, XmlPosition position) {
        IOException broken = input.failure();
        if (broken != null) {
            return new UnreadableXmlException(position, broken);
        }
        if (input.isTotalExceeded()) {
            return new OversizedXmlException("too long a document", BoundedInput.MAX_TOTAL, position);
        }
        if (input.isExceeded()) {
            return new OversizedXmlException("too long a tag, text or comment", BoundedInput.MAX_TOKEN, position);
        }
        return new IllFormedXmlException(sentence(cause), position, cause);
    }

    /** A document type declaration, which is refused. */
    XmlException documentType() {
        String page = input.fromStart()
                .flatMap(ForeignText::atStart)
                .map(known -> ": " + known)
                .orElse("");
        return new IllFormedXmlException("a document type declaration is refused" + page, position());
    }

    private String sentence(XMLStreamException cause) {
        String sentence = firstLine(cause.getMessage());
        return fragments == null
                ? ofDocument(sentence)
                : ofFragments(cause, sentence, fragments)
                        + input.fromStart()
                                .map(FragmentsInput::withoutOpening)
                                .filter(ForeignText::beginsWithText)
                                .flatMap(ForeignText::atStart)
                                .map(known -> "; " + known)
                                .orElse("");
    }

    /**
     * The sentence of an error; text before or behind the document, or its missing end, explains more than the parser
     * does.
     */
    private String ofDocument(String sentence) {
        if (parts == 0) {
            return input.fromStart().flatMap(ForeignText::atStart).orElse(sentence);
        }
        if (frame.depth() == 0) {
            return behindDocument().orElse(sentence);
        }
        return sentence.toLowerCase(Locale.ROOT).startsWith("unexpected end-of-input")
                ? "the document ends too early: it was cut off, get all of it"
                : sentence;
    }

    /** A description of what follows the root element; empty if positions are not in bytes. */
    private Optional<String> behindDocument() {
        Location start = in.getLocation();
        return countsBytes()
                ? input.from(start.getCharacterOffset())
                        .map(rest -> ForeignText.behind(rest, Math.max(1, start.getLineNumber())))
                : Optional.empty();
    }

    private boolean countsBytes() {
        String encoding = in.getEncoding();
        return encoding == null || encoding.equalsIgnoreCase("UTF-8");
    }

    private static String ofFragments(XMLStreamException cause, String sentence, FragmentsInput fragments) {
        Location location = cause.getLocation();
        return location != null && fragments.isBehind(location.getCharacterOffset())
                ? "the file ends too early"
                : FragmentsInput.sentence(sentence);
    }

    /** The first line of the parser's message, reworded for entities; the other lines repeat the position. */
    private static String firstLine(@Nullable String message) {
        if (message == null) {
            return "not well-formed";
        }
        if (message.startsWith("General entity reference")) {
            return "an entity that is not one of the five predefined ones is refused";
        }
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
