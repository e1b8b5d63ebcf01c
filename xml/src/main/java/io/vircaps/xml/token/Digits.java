package io.vircaps.xml.token;

import com.fasterxml.aalto.in.XmlScanner;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.typed.TypedValueDecoder;

/** The number of a plain attribute value such as {@code 255}, taken from the parser's characters without a string. */
final class Digits extends TypedValueDecoder {
    private static final int RADIX = 10;

    private long number;

    /** The number; negative if the value is or may be anything but some digits, and has to be looked at as text. */
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

    /** The characters hold the values of all attributes; the blanks around this one would stand beside it. */
    private static boolean mayBeTrimmed(char[] values, int start, int end) {
        return (start > 0 && isBlank(values[start - 1])) || (end < values.length && isBlank(values[end]));
    }

    /** What the parser trims. Where no value was yet there are zeros, which no document can have. */
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
