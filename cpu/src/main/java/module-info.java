/** CPU registers and CPU maps: decode to model and features, compare, baseline, expand. */
module io.vircaps.cpu {
    requires transitive io.vircaps.model;
    requires io.vircaps.xml;
    requires static org.jspecify;

    exports io.vircaps.cpu;
    exports io.vircaps.cpu.arch;
    exports io.vircaps.cpu.data;
    exports io.vircaps.cpu.dump;
    exports io.vircaps.cpu.map;
    exports io.vircaps.cpu.x86;
}
