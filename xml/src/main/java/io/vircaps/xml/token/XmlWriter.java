package io.vircaps.xml.token;

import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.dialect.Since;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A push writer of elements, attributes and text that owns every byte of a document: quotes, indentation,
 * line ends, blank lines.
 *
 * <p>The writer puts unknown parts back in their places itself: those of an element come with its
 * {@linkplain #start(String, Extras) start}, those of a child without a record of its own are found in its parent's.
 *
 * <p>One document, one writer; not safe for several threads.
 */
public final class XmlWriter {
    private static final int TYPICAL_SIZE = 64 * 1024;
    private static final int INDENT = 2;
    private static final String SPACES = "                ";

    private final StringBuilder out = new StringBuilder(TYPICAL_SIZE);
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Dialect dialect;
    private final EarlyFormatter engine;
    private final boolean alwaysWellFormed;
    private boolean inStartTag;
    private boolean afterText;
    private boolean spacedParts;
    private int shift;

    /** An element that is not closed yet, and its unknown parts that are still to be written. */
    private record Frame(String name, Leftovers leftovers) {}

    /**
     * A writer of one document.
     *
     * @param dialect          the release to imitate
     * @param engine           whose document it is
     * @param alwaysWellFormed whether to escape what libvirt prints as it is
     */
    public XmlWriter(Dialect dialect, EarlyFormatter engine, boolean alwaysWellFormed) {
        this.dialect = dialect;
        this.engine = engine;
        this.alwaysWellFormed = alwaysWellFormed;
    }

    /** Whether the release has this row of the table. */
    public boolean has(Since row) {
        return row.in(dialect, engine);
    }

    /** Whether the release is this one or a later one. */
    public boolean isSince(Dialect release) {
        return dialect.atLeast(release);
    }

    /** Whether the document is of this engine. */
    public boolean isOf(EarlyFormatter wanted) {
        return engine == wanted;
    }

    /** Opens an element that has no record of its own. */
    public void start(String name) {
        start(name, open.isEmpty() ? Extras.NONE : top().leftovers.nestedInNext(name));
    }

    /** Opens an element with the unknown parts its record holds. */
    public void start(String name, Extras extras) {
        open(name, name, extras);
    }

    private void open(String name, String key, Extras extras) {
        if (!open.isEmpty()) {
            content();
            unknownElements(top().leftovers.elementsHere());
            top().leftovers.sawChild(key);
        }
        indent();
        out.append('<');
        name(name);
        open.push(new Frame(name, Leftovers.of(extras)));
        inStartTag = true;
        unknownAttributes(top().leftovers.firstAttributes());
    }

    /**
     * Opens an element that the value of its first attribute distinguishes from its siblings, see {@link XmlReader#identify}.
     */
    public void start(String name, String attribute, String value, Extras extras) {
        open(name, Identity.of(name, attribute, value), extras);
        attribute(attribute, value);
    }

    /** Whether the next child of this name has unknown parts: then it is written even if it is empty otherwise. */
    public boolean hasUnknownIn(String name) {
        return !top().leftovers.nestedInNext(name).isEmpty();
    }

    /** An attribute in single quotes, as it is. */
    public void attribute(String name, String value) {
        attribute(name, value, '\'');
    }

    /** An attribute in quotes of choice; documents before the shared formatter mixed them. */
    public void attribute(String name, String value, char quote) {
        out.append(' ').append(name).append('=').append(quote);
        raw(value, true);
        out.append(quote);
        unknownAttributes(top().leftovers.attributesAfter(name));
    }

    /** An attribute in single quotes, escaped as libvirt escapes a CPU's vendor id. */
    public void escapedAttribute(String name, String value) {
        if (alwaysWellFormed) {
            attribute(name, value);
            return;
        }
        StringBuilder escaped = new StringBuilder();
        Escapes.libvirt(escaped, value);
        attribute(name, escaped.toString());
    }

    /** A decimal attribute. */
    public void attribute(String name, long value) {
        attribute(name, Long.toString(value));
    }

    /** Ends the start tag, so that an element without children stands on two lines. */
    public void content() {
        if (inStartTag) {
            endOfStartTag();
            out.append('\n');
        }
    }

    /** Text of the open element, as libvirt prints most: unescaped. */
    public void text(String text) {
        endOfStartTag();
        raw(text, false);
        afterText = true;
    }

    /** Text of the open element, escaped as libvirt escapes CPU model and vendor. */
    public void escapedText(String text) {
        endOfStartTag();
        if (alwaysWellFormed) {
            Escapes.wellFormed(out, text, false);
        } else {
            Escapes.libvirt(out, text);
        }
        afterText = true;
    }

    /** Closes the element opened last; by a slash if it has neither children nor text. */
    public void end() {
        if (top().leftovers.hasElements()) {
            content();
            endLineOfText();
            unknownElements(top().leftovers.allElements());
        }
        if (inStartTag) {
            unknownAttributes(top().leftovers.allAttributes());
            out.append("/>\n");
            inStartTag = false;
            open.pop();
        } else {
            endTag(open.pop().name);
        }
    }

    /** An element without attributes and with unescaped text, on one line. */
    public void element(String name, String text) {
        start(name);
        text(text);
        end();
    }

    /** An element that holds nothing. */
    public void empty(String name) {
        start(name);
        end();
    }

    /** An empty line. */
    public void blankLine() {
        content();
        out.append('\n');
    }

    /** Writes an empty line behind each unknown child of the root element from here on, as behind the known ones. */
    public void spaceParts() {
        spacedParts = true;
    }

    /** Shifts what follows by this many levels; negative is to the left. */
    public void shift(int levels) {
        shift += levels;
    }

    /** The document so far. */
    public String document() {
        return out.toString();
    }

    private Frame top() {
        return open.element();
    }

    private void endOfStartTag() {
        if (inStartTag) {
            unknownAttributes(top().leftovers.allAttributes());
            out.append('>');
            inStartTag = false;
        }
    }

    private void endTag(String name) {
        if (!afterText) {
            indent();
        }
        out.append("</");
        name(name);
        out.append(">\n");
        afterText = false;
    }

    private void endLineOfText() {
        if (afterText) {
            out.append('\n');
            afterText = false;
        }
    }

    private void indent() {
        int width = (open.size() + shift) * INDENT;
        for (int left = width; left > 0; left -= SPACES.length()) {
            out.append(SPACES, 0, Math.min(left, SPACES.length()));
        }
    }

    private void name(String name) {
        if (alwaysWellFormed) {
            Escapes.name(out, name);
        } else {
            out.append(name);
        }
    }

    private void raw(String text, boolean attribute) {
        if (alwaysWellFormed) {
            Escapes.wellFormed(out, text, attribute);
        } else {
            out.append(text);
        }
    }

    private void unknownAttributes(List<Extras.Attribute> attributes) {
        for (Extras.Attribute attribute : attributes) {
            out.append(' ');
            name(attribute.name());
            out.append("='");
            Escapes.wellFormed(out, attribute.value(), true);
            out.append('\'');
        }
    }

    private void unknownElements(List<Extras.Element> elements) {
        for (Extras.Element element : elements) {
            unknownElement(element);
            boolean topLevel = open.size() == 1;
            if (topLevel && spacedParts) {
                blankLine();
            }
        }
    }

    private void unknownElement(Extras.Element element) {
        indent();
        out.append('<');
        name(element.name());
        open.push(new Frame(element.name(), Leftovers.NONE));
        inStartTag = true;
        unknownAttributes(element.attributes());
        for (Extras.Element child : element.children()) {
            content();
            unknownElement(child);
        }
        if (!element.text().isEmpty() && element.children().isEmpty()) {
            endOfStartTag();
            Escapes.wellFormed(out, element.text(), false);
            afterText = true;
        }
        end();
    }
}
