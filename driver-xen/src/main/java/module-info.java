/** The Xen driver: xen:///system. */
module io.vircaps.driver.xen {
    requires transitive io.vircaps.model;
    requires transitive io.vircaps.connect;
    requires io.vircaps.cpu;
    requires io.vircaps.kernel;
    requires io.vircaps.host;
    requires static org.jspecify;

    exports io.vircaps.driver.xen;

    provides io.vircaps.connect.spi.Driver with
            io.vircaps.driver.xen.XenDriver;
}
