package io.vircaps.kernel;

import io.vircaps.model.CpuSet;
import io.vircaps.model.InvalidValueException;
import io.vircaps.model.MemorySize;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The content of one file, with its path for error messages, and parsers for the forms in which the kernel writes
 * values.
 *
 * <p>White space may precede a number and one line end may follow it, as libvirt reads numbers; anything else is an
 * error.
 *
 * @param path the file, without leading slash
 * @param text the file's content
 */
public record KernelText(String path, String text) {
    private static final String SIGNED = "a decimal number from -2147483648 to 2147483647";
    private static final String UNSIGNED_32 = "a decimal number from 0 to 4294967295";
    private static final String UNSIGNED_64 = "a decimal number from 0 to 18446744073709551615";
    private static final String CPUS = "CPU numbers such as 0-3,7";
    private static final String SIZE = "a number and K, M, G, T, P or E";
    private static final String MASK = "hexadecimal digits";
    private static final String UNITS = "kmgtpe";
    private static final long UINT_MAX = 0xffff_ffffL;

    /** The bytes of a file as text; bytes that are no UTF-8 become U+FFFD. */
    public static KernelText of(String path, byte[] content) {
        return new KernelText(path, new String(content, StandardCharsets.UTF_8));
    }

    /** The text without the line end behind it. */
    public String line() {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /** The lines, without their ends; none for an empty text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            lines.add(text.substring(start, stop));
            start = stop + 1;
        }
        return lines;
    }

    /**
     * The text as a signed 32-bit decimal number.
     *
     * @throws KernelTextException if it is none
     */
    public int asInt() {
        Digits digits = Digits.of(line());
        long magnitude = digits.value();
        long limit = digits.negative() ? -(long) Integer.MIN_VALUE : Integer.MAX_VALUE;
        if (!digits.isNumber() || digits.tooLarge() || Long.compareUnsigned(magnitude, limit) > 0) {
            throw malformed(SIGNED);
        }
        return (int) (digits.negative() ? -magnitude : magnitude);
    }

    /**
     * The text as an unsigned 32-bit decimal number.
     *
     * @throws KernelTextException if it is none; a minus before it is an error, even on zero
     */
    public long asUnsignedInt() {
        return unsigned(UINT_MAX, UNSIGNED_32);
    }

    /**
     * The text as an unsigned 64-bit decimal number, to be used with {@link Long#compareUnsigned} and its like.
     *
     * @throws KernelTextException if it is none; a minus before it is an error, even on zero
     */
    public long asUnsignedLong() {
        return unsigned(-1, UNSIGNED_64);
    }

    private long unsigned(long limit, String expected) {
        Digits digits = Digits.of(line());
        boolean fits = !digits.tooLarge() && Long.compareUnsigned(digits.value(), limit) <= 0;
        if (!digits.isNumber() || digits.negative() || !fits) {
            throw malformed(expected);
        }
        return digits.value();
    }

    /**
     * The text as a list of CPUs in the kernel's "cpulist" form, at least one.
     *
     * @throws KernelTextException if it is none, or empty
     */
    public CpuSet asCpuSet() {
        CpuSet cpus = asCpuSetOrNone();
        if (cpus.isEmpty()) {
            throw malformed(CPUS);
        }
        return cpus;
    }

    /**
     * The text as a list of CPUs in the kernel's "cpulist" form, which may be empty.
     *
     * @throws KernelTextException if it is none
     */
    public CpuSet asCpuSetOrNone() {
        try {
            return CpuSet.parse(text);
        } catch (InvalidValueException notCpus) {
            throw (KernelTextException) malformed(CPUS).initCause(notCpus);
        }
    }

    /**
     * The text as the size of a cache: a number and a unit, a power of 1024, for example {@code 32768K}; without a unit
     * it is bytes. {@code Documentation/ABI/testing/sysfs-devices-system-cpu}, "cache/index*", {@code size}.
     *
     * @throws KernelTextException if it is none, or over 2<sup>63</sup> − 1 bytes
     */
    public MemorySize asCacheSize() {
        String size = line();
        int unit = size.length() - 1;
        int power = unit < 1 ? 0 : UNITS.indexOf(Character.toLowerCase(size.charAt(unit))) + 1;
        Digits digits = Digits.of(power == 0 ? size : size.substring(0, unit));
        long limit = Long.MAX_VALUE >> (10 * power);
        boolean fits = !digits.tooLarge() && Long.compareUnsigned(digits.value(), limit) <= 0;
        if (!digits.isNumber() || digits.negative() || !fits) {
            throw malformed(SIZE);
        }
        return MemorySize.ofBytes(digits.value() << (10 * power));
    }

    /**
     * The number of set bits in the text, a hexadecimal mask; {@code 0x} before it and commas within it are allowed.
     * {@code Documentation/arch/x86/resctrl.rst}, "cbm_mask".
     *
     * @throws KernelTextException if it is no mask
     */
    public int asMaskBits() {
        String mask = line();
        int start = mask.startsWith("0x") ? 2 : 0;
        int bits = 0;
        int digits = 0;
        for (int i = start; i < mask.length(); i++) {
            int digit = Character.digit(mask.charAt(i), 16);
            if (digit >= 0) {
                digits++;
                bits += Integer.bitCount(digit);
            } else if (mask.charAt(i) != ',') {
                throw malformed(MASK);
            }
        }
        if (digits == 0) {
            throw malformed(MASK);
        }
        return bits;
    }

    /** The error for this text: its path, the expected form and the text itself. */
    public KernelTextException malformed(String expected) {
        return new KernelTextException(path, expected, line());
    }
}
