package io.vircaps.xml.element;

import io.vircaps.model.numa.MemorySideCache;
import io.vircaps.xml.token.XmlWriter;

/** {@code <cache>} of a cell. */
final class MemorySideCacheXml {
    private MemorySideCacheXml() {}

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
