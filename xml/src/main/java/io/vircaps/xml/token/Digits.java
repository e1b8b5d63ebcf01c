package io.vircaps.xml.token;

import com.fasterxml.aalto.in.XmlScanner;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.typed.TypedValueDecoder;

/** Decodes a plain attribute value such as {@code 255} from the parser's characters, without a string. */
final class Digits extends TypedValueDecoder {
    private static final int RADIX = 10;

    private long number;

    /** The number; negative if the value may be anything but digits and has to be parsed as text. */
    long read(XmlScanner in, int index) {
        try {
            in.decodeAttrValue(index, this);
            return number;
        } catch (XMLStreamException undecided) {
            return -1;
        }
    }

    @Override
    public void decode(char[] values, int start, int end) {
        boolean sure = end - start <= Numbers.SAFE_DIGITS && !mayBeTrimmed(values, start, end);
        number = sure ? parse(values, start, end) : -1;
    }

    /**
     * Whether the parser may have trimmed blanks: they stand beside the value, in the buffer of all attribute values.
     */
    private static boolean mayBeTrimmed(char[] values, int start, int end) {
        return (start > 0 && isBlank(values[start - 1])) || (end < values.length && isBlank(values[end]));
    }

    /** Whether the parser trims this character. Unused characters of the buffer are NUL, which XML does not allow. */
    private static boolean isBlank(char character) {
        return character <= ' ' && character != 0;
    }

    private static long parse(char[] values, int start, int end) {
        long number = 0;
        for (int i = start; i < end; i++) {
            int digit = values[i] - '0';
            if (digit < 0 || digit >= RADIX) {
                return -1;
            }
            number = number * RADIX + digit;
        }
        return number;
    }

    @Override
    public void decode(String value) {
        throw new IllegalStateException("the parser has characters");
    }

    @Override
    public void handleEmptyValue() {
        number = -1;
    }
}
