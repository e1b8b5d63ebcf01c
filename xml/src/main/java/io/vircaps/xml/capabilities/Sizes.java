package io.vircaps.xml.capabilities;

import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.CacheBank.CacheControl;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Sizes and their units. */
final class Sizes {
    static final String BYTES = "B";
    static final String KIBIBYTES = "KiB";

    private static final long UNIT = 1024;
    private static final String[] UNITS = {BYTES, KIBIBYTES, "MiB", "GiB", "TiB", "PiB"};

    private static final long DECIMAL_UNIT = 1000;
    private static final String SCALES = "kmgtpe";

    private Sizes() {}

    /** The attributes {@code unit} and {@code size}; the element is not ended. */
    static MemorySize readPageSize(XmlReader in) {
        return readAttributes(in, "size");
    }

    /** The attributes {@code value} and {@code unit}; the element is ended. */
    static MemorySize readValue(XmlReader in) {
        MemorySize size = readAttributes(in, "value");
        in.endNestedWithoutChildren();
        return size;
    }

    private static MemorySize readAttributes(XmlReader in, String name) {
        Scaled size = new Scaled(name);
        for (int i = 0; i < in.attributeCount(); i++) {
            size.read(in, i);
        }
        return size.required(in);
    }

    /** The attribute {@code unit} and the number as text; the element is not ended. */
    static MemorySize readScaled(XmlReader in) {
        Scaled size = new Scaled("");
        for (int i = 0; i < in.attributeCount(); i++) {
            size.read(in, i);
        }
        return size.scaled(in, in.number(in.text(), Long.MAX_VALUE));
    }

    /** One or two sizes that share a unit, from attributes in any order. */
    static final class Scaled {
        private final String first;
        private final String second;
        private long firstNumber = -1;
        private long secondNumber = -1;
        private long factor = UNIT;
        private boolean hasUnit;

        Scaled(String name) {
            this(name, "");
        }

        Scaled(String first, String second) {
            this.first = first;
            this.second = second;
        }

        /** Reads an attribute if it is one of the sizes or their unit; keeps it as unknown if not. */
        void read(XmlReader in, int index) {
            String name = in.attributeName(index);
            if (name.equals(first)) {
                firstNumber = in.number(index, Long.MAX_VALUE);
            } else if (name.equals(second)) {
                secondNumber = in.number(index, Long.MAX_VALUE);
            } else if (name.equals("unit")) {
                factor = factor(in, index);
                hasUnit = true;
            } else {
                in.unknownAttribute(index);
            }
        }

        MemorySize required(XmlReader in) {
            in.require(firstNumber >= 0, "attribute " + first);
            return scaled(in, firstNumber);
        }

        Optional<MemorySize> second(XmlReader in) {
            return secondNumber < 0 ? Optional.empty() : Optional.of(scaled(in, secondNumber));
        }

        private MemorySize scaled(XmlReader in, long number) {
            in.refuseIfStrict(!hasUnit, "no attribute unit");
            if (number > Long.MAX_VALUE / factor) {
                throw in.wrong("a size of less than 2^63 bytes", number + " times " + factor);
            }
            return new MemorySize(number * factor);
        }
    }

    /**
     * The units libvirt reads ({@code virScaleInteger}): K and KiB are 1024, KB is 1000, and so on; case is ignored.
     */
    private static long factor(XmlReader in, int index) {
        String unit = in.value(index);
        in.refuseIfStrict(!Arrays.asList(UNITS).contains(unit), "unit " + unit);
        String lower = unit.toLowerCase(Locale.ROOT);
        if (lower.equals("b") || lower.equals("byte") || lower.equals("bytes")) {
            return 1;
        }
        int power = lower.isEmpty() ? 0 : SCALES.indexOf(lower.charAt(0)) + 1;
        String base = lower.isEmpty() ? "" : lower.substring(1);
        boolean binary = base.isEmpty() || base.equals("ib");
        if (power == 0 || !(binary || base.equals("b"))) {
            throw in.wrong(index, "a unit such as KiB");
        }
        return power(binary ? UNIT : DECIMAL_UNIT, power);
    }

    /** {@code unit='KiB'} and the number as text. */
    static void writeScaled(XmlWriter out, MemorySize size) {
        int power = kibibytesIfWhole(size);
        out.attribute("unit", UNITS[power]);
        out.text(Long.toString(size.bytes() / divisor(power)));
    }

    /** {@code unit='KiB' size='…'}. */
    static void writePageSize(XmlWriter out, MemorySize size) {
        int power = kibibytesIfWhole(size);
        out.attribute("unit", UNITS[power]);
        out.attribute("size", size.bytes() / divisor(power));
    }

    /** {@code value='…' unit='KiB'}, KiB even where it is large. */
    static void writeValueInKibibytes(XmlWriter out, MemorySize size) {
        int power = kibibytesIfWhole(size);
        out.attribute("value", size.bytes() / divisor(power));
        out.attribute("unit", UNITS[power]);
    }

    /** {@code size='…' unit='…'} of a cache bank. */
    static void writeBankSize(XmlWriter out, MemorySize size) {
        int power = out.has(Since.PRETTY_UNITS) ? prettyPower(size) : kibibytesIfWhole(size);
        out.attribute("size", size.bytes() / divisor(power));
        out.attribute("unit", UNITS[power]);
    }

    /** {@code granularity='…' min='…' unit='…'}; the one unit is the smaller of what the two would have alone. */
    static void writeControlSizes(XmlWriter out, CacheControl control) {
        boolean pretty = out.has(Since.PRETTY_UNITS);
        int power = pretty ? prettyPower(control.granularity()) : kibibytesIfWhole(control.granularity());
        Optional<MemorySize> min = control.min();
        boolean hasMin = min.isPresent() && !min.get().isZero();
        if (hasMin) {
            power = Math.min(power, pretty ? prettyPower(min.get()) : kibibytesIfWhole(min.get()));
        }
        out.attribute("granularity", control.granularity().bytes() / divisor(power));
        if (hasMin) {
            out.attribute("min", min.get().bytes() / divisor(power));
        }
        out.attribute("unit", UNITS[power]);
    }

    /** The largest unit that divides the size, as libvirt's {@code virFormatIntPretty} chooses it. */
    private static int prettyPower(MemorySize size) {
        int power = 0;
        long rest = size.bytes();
        while (rest != 0 && rest % UNIT == 0 && power < UNITS.length - 1) {
            rest /= UNIT;
            power++;
        }
        return power;
    }

    /** KiB, or bytes if the size is not whole KiB, as only a document that libvirt did not write has it. */
    private static int kibibytesIfWhole(MemorySize size) {
        return size.bytes() % UNIT == 0 ? 1 : 0;
    }

    private static long divisor(int power) {
        return power(UNIT, power);
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
