package io.vircaps.xml.capabilities;

import io.vircaps.model.pool.StoragePool;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;

/** {@code <pool>}. */
final class StoragePoolXml {
    private StoragePoolXml() {}

    static StoragePool read(XmlReader in) {
        in.noAttributes();
        List<StoragePool.Choice> choices = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("enum")) {
                choices.add(readChoice(in));
            } else {
                in.unknown();
            }
        }
        return new StoragePool(choices, in.end());
    }

    private static StoragePool.Choice readChoice(XmlReader in) {
        String name = in.value(in.onlyAttribute("name"));
        List<String> values = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("value")) {
                values.add(in.plainText());
            } else {
                in.unknown();
            }
        }
        return new StoragePool.Choice(name, values, in.end());
    }

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
