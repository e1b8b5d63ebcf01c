/** The QEMU driver. */
module io.vircaps.driver.qemu {
    requires transitive io.vircaps.model;
    requires io.vircaps.xml;
    requires transitive io.vircaps.connect;
    requires io.vircaps.kernel;
    requires io.vircaps.host;
    requires io.vircaps.qmp;
    requires static org.jspecify;
}
