package io.vircaps.xml.token;

import io.vircaps.model.Extras;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** An element nobody knows, kept with all it holds. */
final class UnknownElement {
    private UnknownElement() {}

    /** Reads the element that was entered, to its end and leaves it. Its depth is bounded by the cursor. */
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
