package io.vircaps.output.json;

import io.vircaps.model.Capabilities;
import io.vircaps.model.pool.StoragePool;

/**
 * The capabilities document as JSON.
 *
 * <p>Keys are the XML's names; an element that only holds a list, such as {@code <cells>}, is an array. Numbers with a
 * unit carry it in the key ({@code memory_bytes}), repeated elements are always arrays, also when empty, what is absent
 * has no key, and unknown parts are under {@code extra}. The schema is docs/capabilities.schema.json.
 */
public final class CapabilitiesJson {
    private CapabilitiesJson() {}

    /** The document as JSON text, with a line feed at the end. */
    public static String write(Capabilities capabilities) {
        return Json.text(json -> {
            json.object("host", capabilities.host(), HostJson::write);
            json.objects("guest", capabilities.guests(), GuestJson::write);
            json.object("pool", capabilities.pool(), CapabilitiesJson::write);
            ExtrasJson.write(json, capabilities.extras());
        });
    }

    private static void write(Json json, StoragePool pool) {
        json.objects("enum", pool.choices(), (inner, choice) -> {
            inner.string("name", choice.name());
            inner.strings("value", choice.values());
            ExtrasJson.write(inner, choice.extras());
        });
        ExtrasJson.write(json, pool.extras());
    }
}
