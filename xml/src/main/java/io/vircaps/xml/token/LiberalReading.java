package io.vircaps.xml.token;

import io.vircaps.xml.error.XmlException;

/** Reading for codecs that skip unknown parts and keep none of them. */
public final class LiberalReading {
    private LiberalReading() {}

    /** The name of the current element; empty if it is in a name space, as no element of libvirt is. */
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

    /** Skips the rest of the current element, and its end. */
    public static void skip(XmlReader in) {
        while (in.nextChild()) {
            skip(in);
        }
        in.end();
    }
}
