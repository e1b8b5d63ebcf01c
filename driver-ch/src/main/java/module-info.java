/** The Cloud Hypervisor driver: ch:///system. */
module io.vircaps.driver.ch {
    requires transitive io.vircaps.model;
    requires transitive io.vircaps.connect;
    requires io.vircaps.kernel;
    requires io.vircaps.host;
    requires static org.jspecify;

    exports io.vircaps.driver.ch;

    provides io.vircaps.connect.spi.Driver with
            io.vircaps.driver.ch.ChDriver;
}
