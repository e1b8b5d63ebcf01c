package io.vircaps.xml.token;

/** The key of an element that an attribute tells from its siblings of the same name, for example {@code <enum name=…>}. */
final class Identity {
    private Identity() {}

    /** The key, which is also a step of an XPath expression: {@code enum[@name='bus']}. */
    static String of(String element, String attribute, String value) {
        return element + "[@" + attribute + "='" + value + "']";
    }
}
