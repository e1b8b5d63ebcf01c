package io.vircaps.xml.domain;

import io.vircaps.xml.token.XmlReader;

/** Elements that hold a number or one of two words and have no record. */
final class Texts {
    private Texts() {}

    /** Reads an element that holds a number from 0 to 2<sup>31</sup> − 1. */
    static int readNumber(XmlReader in) {
        in.noAttributes();
        int number = (int) in.number(in.text(), Integer.MAX_VALUE);
        in.endNested();
        return number;
    }

    /** Reads an element that holds one of two words. */
    static boolean readFlag(XmlReader in, String yes, String no) {
        in.noAttributes();
        String text = in.text();
        if (!text.equals(yes) && !text.equals(no)) {
            throw in.wrong(yes + " or " + no, text);
        }
        in.endNested();
        return text.equals(yes);
    }
}
