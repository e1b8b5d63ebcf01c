/** The remote driver: connections to libvirt's daemons on this host or another. */
module io.vircaps.driver.remote {
    requires transitive io.vircaps.connect;
    requires io.vircaps.cpu;
    requires io.vircaps.model;
    requires io.vircaps.rpc;
    requires io.vircaps.xml;
    requires java.security.sasl;
    requires static org.jspecify;

    exports io.vircaps.driver.remote;

    provides io.vircaps.connect.spi.RemoteDriver with
            io.vircaps.driver.remote.DaemonDriver;
}
