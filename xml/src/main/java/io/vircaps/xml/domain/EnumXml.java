package io.vircaps.xml.domain;

import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import io.vircaps.model.domain.EnumValues.EnumName;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;

/** {@code <enum>}; {@code virDomainCapsEnumFormat}. */
final class EnumXml {
    private EnumXml() {}

    /** Reads the values; the name of the enum was read before. */
    static EnumValues read(XmlReader in) {
        List<EnumValue> values = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("value")) {
                values.add(new EnumValue(in.plainText()));
            } else {
                in.unknown();
            }
        }
        return new EnumValues(values, in.end());
    }

    /** Writes the enum; without values it is closed at once. */
    static void write(XmlWriter out, EnumName name, EnumValues values) {
        out.start("enum", "name", name.name(), values.extras());
        for (EnumValue value : values.values()) {
            out.element("value", value.name());
        }
        out.end();
    }
}
