package io.vircaps.output.json;

import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** JSON on one line, without white space and with single quotes; for values without blanks. */
final class Compact {
    /** What the model does not know of an element, and how it is written behind the element's keys. */
    static final Extras EXTRAS =
            new Extras(List.of(new Extras.Attribute(Optional.empty(), "u", "1")), List.of(), List.of());

    static final String EXTRA = ",'extra':{'attributes':[{'name':'u','value':'1'}],'elements':[],'nested':[]}";

    private Compact() {}

    static String json(Consumer<Json> properties) {
        return json(Json.text(properties));
    }

    static String json(String text) {
        return text.replaceAll("\\s", "").replace('"', '\'');
    }
}
