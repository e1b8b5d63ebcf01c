package io.vircaps.xml.element;

import io.vircaps.model.pool.StoragePool;
import io.vircaps.xml.token.XmlWriter;

/** {@code <pool>}. */
final class StoragePoolXml {
    private StoragePoolXml() {}

    static void write(XmlWriter out, StoragePool pool) {
        out.start("pool", pool.extras());
        out.content();
        for (StoragePool.Choice choice : pool.choices()) {
            out.start("enum", choice.extras());
            out.attribute("name", choice.name());
            out.content();
            for (String value : choice.values()) {
                out.element("value", value);
            }
            out.end();
        }
        out.end();
    }
}
