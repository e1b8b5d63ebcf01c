/** libvirt's wire as one more driver: connections to libvirt daemons here and elsewhere. */
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
