/** Connection, its options, URIs and the driver SPI. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module io.vircaps.connect {
    requires transitive io.vircaps.cpu;
    requires transitive io.vircaps.model;
    requires transitive io.vircaps.xml;
    requires static org.jspecify;

    exports io.vircaps.connect;
    exports io.vircaps.connect.map to
            io.vircaps.driver.qemu,
            io.vircaps.driver.xen;
    exports io.vircaps.connect.spi;

    uses io.vircaps.connect.spi.Driver;
    uses io.vircaps.connect.spi.RemoteDriver;
}
