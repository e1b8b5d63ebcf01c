package io.vircaps.output.json;

import io.vircaps.model.Extras;
import java.util.Optional;

/** Unknown parts, under the key {@code extra} beside the known ones. */
final class ExtrasJson {
    private ExtrasJson() {}

    static void write(Json json, Extras extras) {
        if (!extras.isEmpty()) {
            json.object("extra", () -> parts(json, extras));
        }
    }

    private static void parts(Json json, Extras extras) {
        json.objects("attributes", extras.attributes(), ExtrasJson::attribute);
        json.objects("elements", extras.elements(), ExtrasJson::element);
        json.objects("nested", extras.nested(), (inner, nested) -> {
            place(inner, nested.place());
            write(inner, nested.extras());
        });
    }

    private static void attribute(Json json, Extras.Attribute attribute) {
        after(json, attribute.after());
        json.string("name", attribute.name());
        json.string("value", attribute.value());
    }

    private static void element(Json json, Extras.Element element) {
        after(json, element.after());
        json.string("name", element.name());
        json.objects("attributes", element.attributes(), ExtrasJson::attribute);
        json.string("text", element.text());
        json.objects("children", element.children(), ExtrasJson::element);
    }

    private static void after(Json json, Optional<Extras.Place> after) {
        json.object("after", after, ExtrasJson::place);
    }

    private static void place(Json json, Extras.Place place) {
        json.string("name", place.name());
        json.number("occurrence", place.occurrence());
    }
}
