/** The QEMU driver. */
module io.vircaps.driver.qemu {
    requires transitive io.vircaps.connect;
    requires transitive io.vircaps.cpu;
    requires io.vircaps.host;
    requires io.vircaps.host.validate;
    requires transitive io.vircaps.kernel;
    requires transitive io.vircaps.model;
    requires transitive io.vircaps.qmp;
    requires io.vircaps.store;
    requires static org.jspecify;

    exports io.vircaps.driver.qemu;

    provides io.vircaps.connect.spi.Driver with
            io.vircaps.driver.qemu.QemuDriver;
}
