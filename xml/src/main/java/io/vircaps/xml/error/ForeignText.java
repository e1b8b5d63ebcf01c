package io.vircaps.xml.error;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Describes text in place of a document, before it or behind it, with a command that removes it. It is used on refused
 * input only and never repairs a document.
 */
public final class ForeignText {
    private static final Pattern DOCUMENT =
            Pattern.compile("<\\?xml\\s|<(capabilities|domainCapabilities|domain|cpu|cpudata|sysinfo|node)[\\s/>]");
    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z_][\\w.-]*)");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z_]");
    private static final Pattern MARKUP = Pattern.compile("\\s*<[A-Za-z_!?]");

    private ForeignText() {}

    /**
     * What is wrong with the beginning of an input.
     *
     * @param input the input from its start; its end may be missing
     * @return a clause with the remedy; empty if nothing is known of it
     */
    public static Optional<String> atStart(byte[] input) {
        Optional<String> form = ForeignForm.of(input);
        return form.isPresent() ? form : before(text(input));
    }

    /** Whether the first thing in an input that is not white space is no markup. */
    public static boolean beginsWithText(byte[] input) {
        return !MARKUP.matcher(text(input)).lookingAt();
    }

    /** The input as text; UTF-16 if it begins with that byte order mark. */
    private static String text(byte[] input) {
        boolean isWide =
                input.length > 1 && (input[0] & 0xFF) + (input[1] & 0xFF) == 0xFE + 0xFF && input[0] != input[1];
        String text = new String(input, isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Text in front of the document, or in place of one. */
    private static Optional<String> before(String text) {
        Matcher document = DOCUMENT.matcher(text);
        boolean isFound = document.find();
        if (MARKUP.matcher(text).lookingAt()
                && !(isFound && text.substring(0, document.start()).isBlank())) {
            return Optional.empty();
        }
        if (!isFound) {
            return Optional.of(noDocument(text));
        }
        String prefix = text.substring(0, document.start());
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        if (prefix.isBlank()) {
            return document.group().startsWith("<?")
                    ? Optional.of(
                            "white space stands before the XML declaration, which has to begin the file: remove it")
                    : Optional.empty();
        }
        return Optional.of(sentence(text, document));
    }

    private static String noDocument(String text) {
        String line = ForeignLine.firstOf(text);
        if (line.toLowerCase(Locale.ROOT).startsWith("error:")) {
            return "an error message stands in place of the document: " + ForeignLine.quoted(line)
                    + "; get the document again";
        }
        return "no document is in it, it begins with " + ForeignLine.looks(line);
    }

    private static String sentence(String text, Matcher document) {
        int start = document.start();
        int lineStart = text.lastIndexOf('\n', start) + 1;
        int line = lines(text, start);
        int column = text.codePointCount(lineStart, start) + 1;
        String sameLine = text.substring(lineStart, start);
        String shown = sameLine.isBlank() ? ForeignLine.lastOf(text.substring(0, lineStart)) : sameLine;
        String remedy = isOnEveryLine(text, start, sameLine)
                ? "every line has it: " + (sameLine.indexOf('<') < 0 ? "sed 's/^[^<]*//'" : "cut -c" + column + "-")
                        + " FILE"
                : remedy(text, document, line, !sameLine.isBlank());
        return "text stands before the document, which starts at line " + line + ", column " + column
                + "; it looks like " + ForeignLine.looks(shown) + ": " + remedy;
    }

    /** Whether the next line with a tag has something else than white space in front of it, too. */
    private static boolean isOnEveryLine(String text, int start, String sameLine) {
        int next = text.indexOf('\n', start);
        Matcher tag = TAG.matcher(text);
        if (sameLine.isBlank() || next < 0 || !tag.find(next)) {
            return false;
        }
        return !text.substring(text.lastIndexOf('\n', tag.start()) + 1, tag.start())
                .isBlank();
    }

    private static String remedy(String text, Matcher document, int line, boolean isInLine) {
        String root = root(text, document);
        int end = text.lastIndexOf("</" + root + ">");
        String lines = end < document.start() ? "tail -n +" + line : "sed -n '" + line + "," + lines(text, end) + "p'";
        String mark = document.group().startsWith("<?") ? "<?xml" : "<" + root;
        String rest = isInLine ? " | sed '1s/^.*" + mark + "/" + mark + "/'" : "";
        return "keep what follows it, " + lines + " FILE" + rest;
    }

    private static String root(String text, Matcher document) {
        if (document.group(1) != null) {
            return document.group(1);
        }
        Matcher element = ELEMENT.matcher(text);
        return element.find(document.start()) ? element.group(1) : "";
    }

    /**
     * What is wrong with what follows the end of a document.
     *
     * @param rest what follows it, from the byte behind the end tag on
     * @param line the line the document ends in
     * @return a clause with the remedy
     */
    public static String behind(byte[] rest, int line) {
        String text = new String(rest, StandardCharsets.UTF_8);
        if (text.replace('\0', ' ').isBlank()) {
            return "zero bytes stand behind the document: tr -d '\\000' < FILE";
        }
        String first = ForeignLine.firstOf(text);
        int start = line + lines(text, text.indexOf(first)) - 1;
        String remedy = start > line ? "head -n " + (start - 1) + " FILE" : "it ends in line " + line;
        if (ELEMENT.matcher(first.strip()).lookingAt() || first.strip().startsWith("<?xml")) {
            return "a second document begins at line " + start + ": make a file of each, for the first " + remedy;
        }
        return "text stands behind the document, from line " + start + "; it looks like " + ForeignLine.looks(first)
                + ": keep what is before it, " + remedy;
    }

    private static int lines(String text, int end) {
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            lines++;
        }
        return lines;
    }
}
