package io.vircaps.xml.token;

import io.vircaps.xml.error.XmlException;

/** For codecs that pass over what they do not know and keep none of it. */
public final class LiberalReading {
    private LiberalReading() {}

    /** The name of the element that was just entered; empty for one in a name space, which is none of libvirt's. */
    public static String name(XmlReader in) {
        return in.isForeign() ? "" : in.name();
    }

    /** The index of the attribute of this name; negative if there is none. */
    public static int indexOf(XmlReader in, String name) {
        for (int i = 0; i < in.attributeCount(); i++) {
            if (in.attributeName(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The index of the attribute of this name.
     *
     * @throws XmlException if there is none
     */
    public static int required(XmlReader in, String name) {
        int index = indexOf(in, name);
        in.require(index >= 0, "attribute " + name);
        return index;
    }

    /** Passes over the rest of the element the reader stands in, and its end. */
    public static void skip(XmlReader in) {
        while (in.nextChild()) {
            skip(in);
        }
        in.end();
    }
}
