/** The model to libvirt's XML and back, every dialect. */
module io.vircaps.xml {
    requires transitive io.vircaps.model;
    requires static org.jspecify;
    requires com.fasterxml.aalto;
    requires java.xml;

    exports io.vircaps.xml;
    exports io.vircaps.xml.error;
}
