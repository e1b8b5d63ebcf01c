/** The probe cache on disk, and child processes with limits. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module io.vircaps.store {
    requires transitive io.vircaps.kernel;
    requires transitive io.vircaps.model;
    requires static org.jspecify;

    exports io.vircaps.store to
            io.vircaps,
            io.vircaps.driver.ch,
            io.vircaps.driver.lxc,
            io.vircaps.driver.qemu,
            io.vircaps.gather,
            io.vircaps.host;
    exports io.vircaps.store.process to
            io.vircaps.driver.qemu,
            io.vircaps.driver.xen,
            io.vircaps.host;
}
