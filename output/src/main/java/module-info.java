/** Results in forms other than libvirt's XML: JSON, and evidence as text. */
module io.vircaps.output {
    requires transitive io.vircaps.connect;
    requires io.vircaps.cpu;
    requires transitive io.vircaps.model;
    requires transitive io.vircaps.xml;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports io.vircaps.output;
    exports io.vircaps.output.diff;
    exports io.vircaps.output.explain;
    exports io.vircaps.output.json;
}
