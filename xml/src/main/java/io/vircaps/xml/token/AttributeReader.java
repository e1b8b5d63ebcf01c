package io.vircaps.xml.token;

import com.fasterxml.aalto.in.XmlScanner;
import io.vircaps.model.CpuSet;
import io.vircaps.model.InvalidValueException;
import io.vircaps.xml.dialect.Untyped;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.error.XmlPosition;
import org.jspecify.annotations.Nullable;

/** The attributes of the current element of an {@link XmlReader}, and errors with its position. */
abstract class AttributeReader {
    final Cursor cursor;
    final XmlScanner in;
    final boolean strict;
    private final Digits digits = new Digits();
    private int knownAttribute;

    AttributeReader(Cursor cursor, boolean strict) {
        this.cursor = cursor;
        this.in = cursor.scanner();
        this.strict = strict;
    }

    /** Clears the last known attribute, for the next element. */
    final void forgetAttributes() {
        knownAttribute = -1;
    }

    /** Number of attributes of the element. */
    public final int attributeCount() {
        return in.getAttrCount();
    }

    /** The name of an attribute, with its prefix if it has one. */
    public final String attributeName(int index) {
        return in.getAttrPrefixedName(index);
    }

    /** The index of the one attribute the element must have; all others are unknown. */
    public final int onlyAttribute(String name) {
        int index = onlyOptionalAttribute(name);
        if (index < 0) {
            throw missing("attribute " + name);
        }
        return index;
    }

    /** The index of the one attribute the element may have, negative if it has not; all others are unknown. */
    public final int onlyOptionalAttribute(String name) {
        int found = -1;
        for (int i = 0; i < attributeCount(); i++) {
            if (attributeName(i).equals(name)) {
                knownAttribute = i;
                found = i;
            } else {
                unknownAttribute(i);
            }
        }
        return found;
    }

    /** The value of a known attribute. */
    public final String value(int index) {
        knownAttribute = index;
        return in.getAttrValue(index);
    }

    /** The value of a known attribute as a number from 0 to {@code max}. */
    public final long number(int index, long max) {
        knownAttribute = index;
        long number = digits.read(in, index);
        return number < 0 || number > max || strict ? numberOfText(index, max) : number;
    }

    private long numberOfText(int index, long max) {
        String text = value(index);
        long number = Numbers.parse(text, max);
        if (number < 0) {
            throw wrong(index, "a number from 0 to " + max);
        }
        refuseIfStrict(!Numbers.isPlain(text), "leading zeros");
        return number;
    }

    /** The value of a known attribute as a number from 0 to 2<sup>31</sup> − 1. */
    public final int number(int index) {
        return (int) number(index, Integer.MAX_VALUE);
    }

    /** The value of a known attribute as a 32-bit number that may be negative. */
    public final int signedNumber(int index) {
        String text = value(index);
        boolean negative = text.startsWith("-");
        long number = Numbers.parse(negative ? text.substring(1) : text, Integer.MAX_VALUE);
        if (number < 0) {
            throw wrong(index, "a number from " + -Integer.MAX_VALUE + " to " + Integer.MAX_VALUE);
        }
        return (int) (negative ? -number : number);
    }

    /** The value of a known attribute as an unsigned 64-bit number. */
    public final long unsigned(int index) {
        try {
            return Numbers.parseUnsigned(value(index));
        } catch (NumberFormatException cause) {
            throw wrong(index, "an unsigned 64-bit number");
        }
    }

    /** The value of a known attribute that is one of two words. */
    public final boolean isYes(int index, String yes, String no) {
        String value = value(index);
        if (!value.equals(yes) && !value.equals(no)) {
            throw wrong(index, yes + " or " + no);
        }
        return value.equals(yes);
    }

    /** The value of a known attribute as a set of CPUs. */
    public final CpuSet cpus(int index) {
        try {
            return CpuSet.parse(value(index));
        } catch (InvalidValueException cause) {
            throw wrong(index, cause.problem().expected().orElse("CPUs"));
        }
    }

    /** Keeps an unknown attribute. A strict reader refuses it unless {@link Untyped} lists it. */
    public final void unknownAttribute(int index) {
        String name = attributeName(index);
        if (strict) {
            refuseUnlessUntyped(index);
        }
        String known = knownAttribute < 0 ? "" : attributeName(knownAttribute);
        cursor.frame().unknownAttribute(known, name, in.getAttrValue(index));
    }

    private void refuseUnlessUntyped(int index) {
        XmlPosition position = positionOf(index);
        Untyped known = Untyped.at(position.path())
                .orElseThrow(() -> new InvalidDocumentException("unknown attribute", position));
        if (!known.fits(in.getAttrValue(index))) {
            throw wrong(index, "what libvirt's schema allows");
        }
    }

    /** Keeps all attributes of an element that should have none, or refuses them. */
    public final void noAttributes() {
        for (int i = 0; i < attributeCount(); i++) {
            unknownAttribute(i);
        }
    }

    /** Fails if the reader is strict and the document has something that libvirt never writes. */
    public final void refuseIfStrict(boolean refused, String what) {
        if (strict && refused) {
            throw new InvalidDocumentException(what, cursor.position());
        }
    }

    /** The value; fails with the name of what is missing if there is none. */
    public final <T> T required(@Nullable T value, String what) {
        if (value == null) {
            throw missing(what);
        }
        return value;
    }

    /** Fails with the name of what is missing unless it is present. */
    public final void require(boolean present, String what) {
        if (!present) {
            throw missing(what);
        }
    }

    private XmlException missing(String what) {
        return new InvalidDocumentException("no " + what, cursor.position());
    }

    /** An error for an attribute with a wrong value. */
    public final XmlException wrong(int index, String expected) {
        return new InvalidDocumentException("wrong value", expected, in.getAttrValue(index), positionOf(index));
    }

    /** An error for an element with a wrong name or content; it must not have ended yet. */
    public final XmlException wrong(String expected, String found) {
        return new InvalidDocumentException("wrong value", expected, found, cursor.position());
    }

    /** The position of the current element. */
    public final XmlPosition position() {
        return cursor.position();
    }

    /** The position of an attribute: the line and column of its element, and its own path. */
    public final XmlPosition positionOf(int index) {
        XmlPosition element = cursor.position();
        return new XmlPosition(element.line(), element.column(), element.path() + "/@" + attributeName(index));
    }
}
