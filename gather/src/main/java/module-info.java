/** Records a host into a directory. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module io.vircaps.gather {
    requires io.vircaps.host;
    requires io.vircaps.host.validate;
    requires transitive io.vircaps.kernel;
    requires transitive io.vircaps.model;
    requires io.vircaps.smbios;
    requires io.vircaps.store;
    requires static org.jspecify;

    exports io.vircaps.gather to
            io.vircaps,
            io.vircaps.driver.ch,
            io.vircaps.driver.lxc,
            io.vircaps.driver.xen;
}
