/** The host probe: kernel facts in, Host out. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module io.vircaps.host {
    requires io.vircaps.connect;
    requires transitive io.vircaps.cpu;
    requires transitive io.vircaps.kernel;
    requires transitive io.vircaps.model;
    requires io.vircaps.smbios;
    requires io.vircaps.store;
    requires org.freedesktop.dbus;
    requires static org.jspecify;

    exports io.vircaps.host to
            io.vircaps,
            io.vircaps.driver.ch,
            io.vircaps.driver.lxc,
            io.vircaps.driver.qemu,
            io.vircaps.driver.test,
            io.vircaps.driver.xen,
            io.vircaps.gather,
            io.vircaps.host.validate;
    exports io.vircaps.host.account to
            io.vircaps.driver.qemu;
    exports io.vircaps.host.cause to
            io.vircaps,
            io.vircaps.driver.ch,
            io.vircaps.driver.lxc,
            io.vircaps.driver.qemu,
            io.vircaps.driver.xen,
            io.vircaps.gather;
    exports io.vircaps.host.cpu to
            io.vircaps.driver.ch,
            io.vircaps.driver.lxc,
            io.vircaps.driver.qemu,
            io.vircaps.gather;
    exports io.vircaps.host.kvm to
            io.vircaps,
            io.vircaps.driver.ch,
            io.vircaps.driver.qemu,
            io.vircaps.driver.xen,
            io.vircaps.gather;
    exports io.vircaps.host.node to
            io.vircaps.driver.lxc,
            io.vircaps.driver.qemu,
            io.vircaps.gather;
    exports io.vircaps.host.power to
            io.vircaps.gather;
    exports io.vircaps.host.security to
            io.vircaps.driver.qemu,
            io.vircaps.gather;
    exports io.vircaps.host.storage to
            io.vircaps.driver.ch,
            io.vircaps.driver.lxc,
            io.vircaps.driver.qemu,
            io.vircaps.driver.xen,
            io.vircaps.gather;
}
