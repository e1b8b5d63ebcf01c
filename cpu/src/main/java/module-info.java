/** CPU registers and CPU maps: decode to model and features, compare, baseline, expand. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module io.vircaps.cpu {
    requires transitive io.vircaps.model;
    requires io.vircaps.xml;
    requires static org.jspecify;

    exports io.vircaps.cpu;
    exports io.vircaps.cpu.arch to
            io.vircaps.connect,
            io.vircaps.driver.qemu,
            io.vircaps.host;
    exports io.vircaps.cpu.data to
            io.vircaps,
            io.vircaps.connect,
            io.vircaps.driver.ch,
            io.vircaps.driver.lxc,
            io.vircaps.driver.qemu,
            io.vircaps.driver.xen,
            io.vircaps.gather,
            io.vircaps.host,
            io.vircaps.output;
    exports io.vircaps.cpu.dump to
            io.vircaps,
            io.vircaps.driver.qemu;
    exports io.vircaps.cpu.dump.form to
            io.vircaps.driver.qemu;
    exports io.vircaps.cpu.map to
            io.vircaps,
            io.vircaps.connect,
            io.vircaps.driver.ch,
            io.vircaps.driver.lxc,
            io.vircaps.driver.qemu,
            io.vircaps.driver.xen,
            io.vircaps.gather,
            io.vircaps.host,
            io.vircaps.output;
    exports io.vircaps.cpu.map.libvirt to
            io.vircaps.connect;
    exports io.vircaps.cpu.x86 to
            io.vircaps,
            io.vircaps.driver.qemu,
            io.vircaps.driver.xen,
            io.vircaps.host,
            io.vircaps.output;
}
