/** The model to libvirt's XML and back, every dialect. */
module io.vircaps.xml {
    requires transitive io.vircaps.model;
    requires static org.jspecify;

    exports io.vircaps.xml;
}
