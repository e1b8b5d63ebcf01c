package io.vircaps.cpu.map.libvirt;

import io.vircaps.xml.token.XmlReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Elements of a map's file in tests. */
final class Elements {
    private Elements() {}

    /** The elements of a text, in file {@code f}. */
    static List<MapElement> of(String text) {
        byte[] bytes = ("<cpus>" + text + "</cpus>").getBytes(StandardCharsets.UTF_8);
        XmlReader in = new XmlReader(new ByteArrayInputStream(bytes), "UTF-8", false);
        while (in.nextChild()) {
            in.unknown();
        }
        return in.end().elements().stream()
                .map(element -> new MapElement("f", element))
                .toList();
    }
}
