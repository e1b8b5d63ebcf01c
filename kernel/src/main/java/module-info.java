/** Reads and parses /sys, /proc, CPUID and /dev/kvm of one host, live or from a directory. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module io.vircaps.kernel {
    requires transitive io.vircaps.model;
    requires static org.jspecify;

    exports io.vircaps.kernel;
    exports io.vircaps.kernel.cpu to
            io.vircaps,
            io.vircaps.driver.qemu,
            io.vircaps.driver.xen,
            io.vircaps.gather,
            io.vircaps.host,
            io.vircaps.host.validate;
    exports io.vircaps.kernel.dmi to
            io.vircaps.gather,
            io.vircaps.smbios;
    exports io.vircaps.kernel.numa to
            io.vircaps.gather,
            io.vircaps.host;
    exports io.vircaps.kernel.observed to
            io.vircaps.driver.ch,
            io.vircaps.driver.lxc,
            io.vircaps.driver.qemu,
            io.vircaps.driver.test,
            io.vircaps.driver.xen,
            io.vircaps.gather,
            io.vircaps.host;
    exports io.vircaps.kernel.proc to
            io.vircaps.host;
    exports io.vircaps.kernel.resctrl to
            io.vircaps.host;
}
