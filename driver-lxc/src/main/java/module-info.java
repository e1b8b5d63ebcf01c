/** The LXC driver: lxc:///system. */
module io.vircaps.driver.lxc {
    requires transitive io.vircaps.model;
    requires transitive io.vircaps.connect;
    requires io.vircaps.kernel;
    requires io.vircaps.host;
    requires static org.jspecify;

    exports io.vircaps.driver.lxc;

    provides io.vircaps.connect.spi.Driver with
            io.vircaps.driver.lxc.LxcDriver;
}
