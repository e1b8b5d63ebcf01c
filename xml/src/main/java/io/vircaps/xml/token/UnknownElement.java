package io.vircaps.xml.token;

import io.vircaps.model.Extras;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** Reads an unknown element with all its content. */
final class UnknownElement {
    private UnknownElement() {}

    /** Reads the current element to its end and leaves it. The cursor bounds its depth. */
    static Extras.Element read(XmlReader in, Cursor cursor, Optional<Extras.Place> place) {
        String name = in.name();
        in.noAttributes();
        List<Extras.Attribute> attributes = cursor.frame().takeExtras().attributes();
        List<Extras.Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = cursor.advance(); event != XMLStreamConstants.END_ELEMENT; event = cursor.advance()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                in.enter();
                children.add(read(in, cursor, Optional.empty()));
            } else {
                cursor.append(text, event);
            }
        }
        cursor.leave();
        boolean hasText = children.isEmpty() && !text.toString().trim().isEmpty();
        return new Extras.Element(place, name, attributes, hasText ? text.toString() : "", children);
    }
}
