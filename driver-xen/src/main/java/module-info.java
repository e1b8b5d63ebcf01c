/** The Xen driver: xen:///system. */
module io.vircaps.driver.xen {
    requires transitive io.vircaps.connect;
    requires io.vircaps.cpu;
    requires io.vircaps.gather;
    requires io.vircaps.host;
    requires io.vircaps.host.validate;
    requires io.vircaps.kernel;
    requires transitive io.vircaps.model;
    requires io.vircaps.smbios;
    requires io.vircaps.store;
    requires io.vircaps.xml;
    requires static org.jspecify;

    exports io.vircaps.driver.xen;

    provides io.vircaps.connect.spi.Driver with
            io.vircaps.driver.xen.XenDriver;
}
