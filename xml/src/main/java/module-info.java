/** The model to libvirt's XML and back, every dialect. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module io.vircaps.xml {
    requires transitive io.vircaps.model;
    requires static org.jspecify;
    requires com.fasterxml.aalto;
    requires java.xml;
    requires org.codehaus.stax2;

    exports io.vircaps.xml;
    exports io.vircaps.xml.dialect to
            io.vircaps.cpu,
            io.vircaps.driver.xen;
    exports io.vircaps.xml.error;
    exports io.vircaps.xml.token to
            io.vircaps.cpu;
}
