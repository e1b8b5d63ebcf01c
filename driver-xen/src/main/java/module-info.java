/** The Xen driver: xen:///system. */
@SuppressWarnings("module") // the modules it exports to are built after this one
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
    exports io.vircaps.driver.xen.hypervisor to
            io.vircaps;

    provides io.vircaps.connect.spi.Driver with
            io.vircaps.driver.xen.XenDriver;
}
