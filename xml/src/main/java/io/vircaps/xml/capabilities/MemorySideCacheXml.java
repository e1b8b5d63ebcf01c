package io.vircaps.xml.capabilities;

import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.Cell.MemorySideCache;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.Optional;

/** {@code <cache>} of a cell. */
final class MemorySideCacheXml {
    private MemorySideCacheXml() {}

    static MemorySideCache read(XmlReader in) {
        int level = -1;
        Optional<String> associativity = Optional.empty();
        Optional<String> policy = Optional.empty();
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "level" -> level = in.number(i);
                case "associativity" -> associativity = Optional.of(in.value(i));
                case "policy" -> policy = Optional.of(in.value(i));
                default -> in.unknownAttribute(i);
            }
        }
        in.require(level >= 0, "attribute level");
        MemorySize size = null;
        Optional<MemorySize> line = Optional.empty();
        while (in.nextChild()) {
            switch (in.nameIfFirst()) {
                case "size" -> size = Sizes.readValue(in);
                case "line" -> line = Optional.of(Sizes.readValue(in));
                default -> in.unknown();
            }
        }
        MemorySize found = in.required(size, "element size");
        return new MemorySideCache(level, associativity, policy, found, line, in.end());
    }

    static void write(XmlWriter out, MemorySideCache cache) {
        out.start("cache", cache.extras());
        out.attribute("level", cache.level());
        if (cache.associativity().isPresent()) {
            out.attribute("associativity", cache.associativity().get());
        }
        if (cache.policy().isPresent()) {
            out.attribute("policy", cache.policy().get());
        }
        out.start("size");
        Sizes.writeValueInKibibytes(out, cache.size());
        out.end();
        if (cache.line().isPresent()) {
            out.start("line");
            out.attribute("value", cache.line().get().bytes());
            out.attribute("unit", Sizes.BYTES);
            out.end();
        }
        out.end();
    }
}
