/** The host probe: kernel facts in, Host out. */
module io.vircaps.host {
    requires transitive io.vircaps.model;
    requires transitive io.vircaps.cpu;
    requires transitive io.vircaps.kernel;
    requires org.freedesktop.dbus;
    requires static org.jspecify;

    exports io.vircaps.host;
    exports io.vircaps.host.account;
    exports io.vircaps.host.bank;
    exports io.vircaps.host.cache;
    exports io.vircaps.host.cause;
    exports io.vircaps.host.check;
    exports io.vircaps.host.cpu;
    exports io.vircaps.host.gather;
    exports io.vircaps.host.kvm;
    exports io.vircaps.host.node;
    exports io.vircaps.host.numa;
    exports io.vircaps.host.power;
    exports io.vircaps.host.program;
    exports io.vircaps.host.security;
    exports io.vircaps.host.storage;
    exports io.vircaps.host.sysinfo;
}
