/** What is answered, in forms other than libvirt's XML: JSON, and evidence as text. */
module io.vircaps.report {
    requires transitive io.vircaps.model;
    requires transitive io.vircaps.xml;
    requires transitive io.vircaps.connect;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports io.vircaps.report;
}
