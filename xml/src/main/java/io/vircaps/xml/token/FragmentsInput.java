package io.vircaps.xml.token;

import io.vircaps.xml.error.IllFormedXmlException;
import io.vircaps.xml.error.UnreadableXmlException;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.error.XmlPosition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file of several root elements, between the tags of one root so that the parser accepts it. As in virsh the file is
 * UTF-8 and an XML declaration at its start is ignored. Positions are corrected for the added root.
 */
final class FragmentsInput extends InputStream {
    private static final String ROOT = "vircaps-fragments";
    private static final byte[] OPENING = bytes("<" + ROOT + ">");
    private static final byte[] CLOSING = bytes("</" + ROOT + ">");
    private static final byte[] DECLARATION = bytes("<?xml");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** Bytes in which an XML declaration is looked for. */
    private static final int HEAD = 1024;

    private InputStream in;
    private long passed;
    private boolean closing;
    private long end = Long.MAX_VALUE;

    /**
     * Reads the beginning of a file.
     *
     * @throws XmlException if it cannot be read or is in UTF-16
     */
    FragmentsInput(InputStream file) {
        try {
            byte[] head = file.readNBytes(HEAD);
            refuseUtf16(head);
            InputStream start = new SequenceInputStream(new ByteArrayInputStream(OPENING), blanked(head));
            this.in = new SequenceInputStream(start, file);
        } catch (IOException cause) {
            throw new UnreadableXmlException(new XmlPosition(1, 1, "/"), cause);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void refuseUtf16(byte[] head) {
        if (head.length < 2) {
            return;
        }
        int first = ((head[0] & 0xFF) << Byte.SIZE) | (head[1] & 0xFF);
        boolean isMarked = first == 0xFEFF || first == 0xFFFE;
        if (isMarked || head[0] == 0 || head[1] == 0) {
            throw new IllFormedXmlException("the file is in UTF-16, it has to be in UTF-8", new XmlPosition(1, 1, "/"));
        }
    }

    /**
     * The beginning with blanks in place of the declaration, which keeps columns, and without byte order mark, which
     * has no column.
     */
    private static InputStream blanked(byte[] head) {
        if (startsWith(head, MARK)) {
            return new ByteArrayInputStream(head, MARK.length, head.length - MARK.length);
        }
        int behind = startsWith(head, DECLARATION) ? behindDeclaration(head) : 0;
        for (int i = 0; i < behind; i++) {
            head[i] = head[i] == '\n' ? head[i] : (byte) ' ';
        }
        return new ByteArrayInputStream(head);
    }

    /** The bytes the parser read, without the root's start tag. */
    static byte[] withoutOpening(byte[] seen) {
        return startsWith(seen, OPENING) ? Arrays.copyOfRange(seen, OPENING.length, seen.length) : seen;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** The index behind the declaration; 0 if it does not end. */
    private static int behindDeclaration(byte[] head) {
        for (int i = DECLARATION.length; i + 1 < head.length; i++) {
            if (head[i] == '?' && head[i + 1] == '>') {
                return i + 2;
            }
        }
        return 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count < 0 && !closing) {
            closing = true;
            end = passed;
            in = new ByteArrayInputStream(CLOSING);
            count = in.read(buffer, offset, length);
        }
        passed += Math.max(count, 0);
        return count;
    }

    /**
     * The column in the file for a column of the parser, at most one past the last character.
     *
     * @param position bytes before it, as the parser counts them
     */
    int column(int line, int column, long position) {
        int added = line == 1 ? OPENING.length : 0;
        return Math.max(1, column - added - (int) Math.max(0, position - end));
    }

    /** Whether a position of the parser is behind the last byte of the file. */
    boolean isBehind(long position) {
        return position >= end;
    }

    /**
     * The sentence for a message of the parser: one about the root's end tag is about an end tag in the file that has
     * no start tag.
     */
    static String sentence(String parsers) {
        return parsers.contains(ROOT) ? "an end tag without a start tag" : parsers;
    }
}
