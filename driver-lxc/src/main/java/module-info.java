/** The LXC driver: lxc:///system. */
module io.vircaps.driver.lxc {
    requires transitive io.vircaps.connect;
    requires io.vircaps.gather;
    requires io.vircaps.host;
    requires io.vircaps.host.validate;
    requires io.vircaps.kernel;
    requires transitive io.vircaps.model;
    requires io.vircaps.store;
    requires static org.jspecify;

    exports io.vircaps.driver.lxc;

    provides io.vircaps.connect.spi.Driver with
            io.vircaps.driver.lxc.LxcDriver;
}
