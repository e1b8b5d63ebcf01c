/** libvirt's wire protocol, both ends. */
module io.vircaps.rpc {
    requires transitive io.vircaps.model;
    requires static org.jspecify;

    exports io.vircaps.rpc;
    exports io.vircaps.rpc.procedure;
    exports io.vircaps.rpc.xdr;
}
