package io.vircaps.xml.element;

import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.CacheControl;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlWriter;
import java.util.Optional;

/** Sizes and their units. */
final class Sizes {
    static final String BYTES = "B";
    static final String KIBIBYTES = "KiB";

    private static final long UNIT = 1024;
    private static final String[] UNITS = {BYTES, KIBIBYTES, "MiB", "GiB", "TiB", "PiB"};

    private Sizes() {}

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

    /** libvirt knows no page or memory that is not whole KiB; a document may. */
    private static int kibibytesIfWhole(MemorySize size) {
        return size.bytes() % UNIT == 0 ? 1 : 0;
    }

    private static long divisor(int power) {
        long divisor = 1;
        for (int i = 0; i < power; i++) {
            divisor *= UNIT;
        }
        return divisor;
    }
}
