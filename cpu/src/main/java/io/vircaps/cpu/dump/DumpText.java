package io.vircaps.cpu.dump;

import io.vircaps.cpu.CpuDataException;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;

/**
 * The text of a dump, with the name of its file for errors.
 *
 * @param name the file
 * @param text its characters; lines end with LF, CR or both
 */
public record DumpText(String name, String text) {
    private static final int SAMPLE = 512;
    private static final int SHOWN = 60;

    /**
     * The text of a file in UTF-8, or in UTF-16 with or without a byte order mark. Bytes that are not UTF-8
     * are replaced, because the names of processors may be in any encoding.
     *
     * @throws CpuDataException if the bytes are not text
     */
    public static DumpText of(String name, byte[] content) {
        Charset charset = charset(content);
        if (charset.equals(StandardCharsets.UTF_8)) {
            requireText(name, content);
        }
        String text = new String(content, charset);
        return new DumpText(name, text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    /** UTF-16 without a mark has every second byte zero, as all digits and letters of a dump are ASCII. */
    private static Charset charset(byte[] content) {
        int first = content.length > 1 ? (content[0] & 0xff) << 8 | (content[1] & 0xff) : 0;
        if (first == 0xfffe || isZeroEverySecond(content, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xfeff || isZeroEverySecond(content, 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean isZeroEverySecond(byte[] content, int from) {
        int length = Math.min(content.length, SAMPLE) & ~1;
        for (int i = 0; i < length; i++) {
            if (content[i] == 0 != (i % 2 == from)) {
                return false;
            }
        }
        return length > 0;
    }

    private static void requireText(String name, byte[] content) {
        int line = 1;
        for (int i = 0; i < content.length; i++) {
            byte one = content[i];
            if (one == '\n') {
                line++;
            }
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f') {
                String found = "byte 0x" + HexFormat.of().toHexDigits(one) + " at offset " + i;
                throw new CpuDataException(Problem.of(Kind.INVALID_ARGUMENT, "the file is binary")
                        .at(name + ":" + line)
                        .expected("text in UTF-8 or UTF-16", found));
            }
        }
    }

    /** Whether it has only comments, each after a hash. */
    public boolean isComment() {
        return text.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.charAt(0) == '#');
    }

    /** The lines, without their ends; not stored. */
    public Iterator<String> lines() {
        return text.lines().iterator();
    }

    /**
     * An error in a line.
     *
     * @param line     counted from 1
     * @param what     what went wrong
     * @param expected what would have been right
     * @param found    what the line has; shortened here
     */
    public CpuDataException wrong(int line, String what, String expected, String found) {
        return new CpuDataException(
                Problem.of(Kind.INVALID_ARGUMENT, what).at(name + ":" + line).expected(expected, shortened(found)));
    }

    private static String shortened(String found) {
        StringBuilder shown = new StringBuilder();
        String text = found.strip();
        for (int i = 0; i < text.length() && i < SHOWN; i++) {
            char one = text.charAt(i);
            shown.append(Character.isISOControl(one) ? ' ' : one);
        }
        return text.length() > SHOWN ? shown + "…" : shown.toString();
    }
}
