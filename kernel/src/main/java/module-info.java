/** Reads and parses /sys, /proc, CPUID and /dev/kvm of one host, live or from a folder. */
module io.vircaps.kernel {
    requires transitive io.vircaps.model;
    requires static org.jspecify;

    exports io.vircaps.kernel;
    exports io.vircaps.kernel.cpu;
    exports io.vircaps.kernel.dmi;
    exports io.vircaps.kernel.node;
    exports io.vircaps.kernel.observed;
    exports io.vircaps.kernel.resctrl;
}
