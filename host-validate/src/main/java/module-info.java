/** Checks whether a host is fit for an engine. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module io.vircaps.host.validate {
    requires io.vircaps.host;
    requires transitive io.vircaps.kernel;
    requires transitive io.vircaps.model;
    requires static org.jspecify;

    exports io.vircaps.host.validate to
            io.vircaps.driver.ch,
            io.vircaps.driver.lxc,
            io.vircaps.driver.qemu,
            io.vircaps.driver.xen,
            io.vircaps.gather;
}
