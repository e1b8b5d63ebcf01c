/** The probe cache on disk, and child processes with limits. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module io.vircaps.store {
    requires transitive io.vircaps.kernel;
    requires transitive io.vircaps.model;
    requires static org.jspecify;

    exports io.vircaps.store;
    exports io.vircaps.store.process to
            io.vircaps.driver.qemu,
            io.vircaps.driver.xen,
            io.vircaps.host;
}
