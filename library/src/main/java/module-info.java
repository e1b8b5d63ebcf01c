/** One module to require for local and remote use: connections and every driver of this release. */
module io.vircaps {
    requires transitive io.vircaps.connect;
    requires transitive io.vircaps.cpu;
    requires io.vircaps.driver.ch;
    requires io.vircaps.driver.lxc;
    requires io.vircaps.driver.qemu;
    requires io.vircaps.driver.remote;
    requires io.vircaps.driver.test;
    requires io.vircaps.driver.xen;
    requires io.vircaps.gather;
    requires io.vircaps.host;
    requires io.vircaps.kernel;
    requires transitive io.vircaps.model;
    requires transitive io.vircaps.output;
    requires io.vircaps.qmp;
    requires io.vircaps.rpc;
    requires io.vircaps.store;
    requires transitive io.vircaps.xml;

    exports io.vircaps.local;
}
