/** Connection, its options, URIs and the driver SPI. */
module io.vircaps.connect {
    requires transitive io.vircaps.cpu;
    requires transitive io.vircaps.model;
    requires transitive io.vircaps.xml;
    requires static org.jspecify;

    exports io.vircaps.connect;
    exports io.vircaps.connect.spi;

    uses io.vircaps.connect.spi.Driver;
    uses io.vircaps.connect.spi.RemoteDriver;
}
